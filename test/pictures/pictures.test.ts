import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { it } from 'node:test';
import { PNG } from 'pngjs';
import type { OpenedBrowser } from '../page/support/engines.ts';
import { inChromium } from '../page/support/engines.ts';
import { Visit } from '../page/support/visit.ts';
import { HOSTILE } from './hostile-css.ts';
import { assertAlike } from './judged.ts';
import type { Scene } from './scenes.ts';
import { SCENES } from './scenes.ts';
import { NIGHT, PLAIN, openStage } from './stage.ts';
import { WIDGETS, drawn, inside, shown } from './widgets.ts';

/** `npm run pictures` takes all of them anew; the test compares. */
const isUpdate = argv.includes('--update');

const REFERENCE = join(import.meta.dirname, 'reference');
const fileOf = (name: string) => join(REFERENCE, `${name}.png`);

/** The share of pixels that another version of the browser may draw differently. */
const TOLERANCE = 0.0005;

const ADVICE = 'If this is how it should look: npm run pictures, and look at what changed.';

const { page } = await openStage();

const CSS = {
  dark: NIGHT,
  // But for its gliding: a busy machine would be caught on the way.
  hostile: `${PLAIN} ${HOSTILE} html { scroll-behavior: auto !important }`,
};

async function take(browser: OpenedBrowser, scene: Scene): Promise<Buffer> {
  const { tag, width, height, look, dir = 'ltr', act, from } = scene;
  const address = page({ body: WIDGETS[tag], css: look ? CSS[look] : PLAIN, dir });
  const guest = await Visit.to(browser(), address, {
    viewport: { width, height },
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  await shown(guest, tag);
  await drawn(guest.page);
  await act?.(guest);
  // What has the focus has a ring, or not, by how it got there.
  await guest.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLElement && !active.closest('.panel, .sheet')) active.blur();
  });
  await guest.page.mouse.move(0, 0);
  await drawn(guest.page);
  const first = inside(guest, tag)
    .locator(from ?? 'nothing')
    .first();
  if (from) await first.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await drawn(guest.page);
  const picture = await guest.page.screenshot({ animations: 'disabled', caret: 'hide' });
  await guest.wasQuiet();
  await guest.close();
  return picture;
}

inChromium('a widget looks as in its picture', (browser) => {
  for (const scene of SCENES) {
    it(scene.name, async () => {
      const picture = await take(browser, scene);
      const file = fileOf(scene.name);
      if (isUpdate) {
        mkdirSync(REFERENCE, { recursive: true });
        writeFileSync(file, picture);
      } else {
        assert.ok(existsSync(file), `There is no picture ${scene.name} yet: npm run pictures.`);
        const [actual, expected] = [picture, readFileSync(file)].map((each) => PNG.sync.read(each));
        assert.ok(actual && expected);
        assertAlike(scene.name, actual, expected, TOLERANCE, ADVICE);
      }
    });
  }

  it('has no pictures that nobody takes any more', () => {
    const names = SCENES.map(({ name }) => `${name}.png`);
    const old = readdirSync(REFERENCE).filter((name) => !names.includes(name));
    if (isUpdate) for (const name of old) rmSync(join(REFERENCE, name));
    else assert.deepEqual(old, []);
  });
});
