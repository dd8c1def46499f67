import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { compile } from 'tailwindcss';
import { inChromium } from '../page/support/engines.ts';
import { Visit } from '../page/support/visit.ts';
import { HOSTILE } from './hostile-css.ts';
import { assertAlike } from './judged.ts';
import { PLAIN, openStage } from './stage.ts';
import type { Tag } from './widgets.ts';
import { WIDGETS, drawn, inside, opensDetail, sendsTooEarly, shown } from './widgets.ts';

const TAGS = Object.keys(WIDGETS) as Tag[];

/** The share of pixels that may differ: a letter that stands a part of a pixel further is drawn anew. */
const TOLERANCE = 0.001;

/** The same where every letter is drawn a little wider or narrower. */
const ZOOM_TOLERANCE = 0.04;

/** In CSS pixels. */
const VIEWPORT = { width: 900, height: 900 };

/** How much larger a page is that is enlarged by `zoom`. */
const ZOOM = 2;

const styles = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)), 'utf8');

const bootstrap = await styles('bootstrap/dist/css/bootstrap.css');
const tailwind = (await compile(await styles('tailwindcss/preflight.css'))).build([]);

/** Around a widget the page decides: here it decides the same on both pages. */
const BOX = `${TAGS.join()} {
  box-sizing: border-box; margin: 5px; padding: 5px; border: 1px solid #e3d9c6 }`;

const RESETS = `
  html { font-size: 62.5% }
  body { font-size: 1.6rem }
  *, *::before, *::after { box-sizing: content-box !important }
  ${TAGS.join()} { box-sizing: border-box !important }
  a, button, input, ul, li, h2, h3, p, label { margin: 0; padding: 0; border: 0; font: inherit;
    color: inherit; background: none; list-style: none; text-decoration: none; appearance: none }`;

const HOSTS = {
  'important rules for everything': PLAIN + HOSTILE,
  'a small root font and resets': PLAIN + RESETS + BOX,
  Bootstrap: bootstrap + PLAIN + BOX,
  Tailwind: tailwind + PLAIN + BOX,
};

const { page } = await openStage();

type Pictures = ReadonlyMap<Tag, Buffer>;

inChromium('a widget looks the same', (browser) => {
  /** Takes all widgets, with the most to see in each. */
  async function take(css: string, dir: string, zoom = 1, scale = 1): Promise<Pictures> {
    const address = page({ body: Object.values(WIDGETS).join(''), css, dir });
    const guest = await Visit.to(browser(), address, {
      viewport: { width: VIEWPORT.width * zoom, height: VIEWPORT.height * zoom },
      reducedMotion: 'reduce',
      deviceScaleFactor: scale,
    });
    guest.page.setDefaultTimeout(10_000);
    for (const tag of TAGS) {
      // A form comes once it is near.
      await guest.page.locator(`body > ${tag}`).evaluate((each) => each.scrollIntoView());
      await shown(guest, tag);
    }
    await opensDetail(guest);
    await sendsTooEarly(guest);
    // What has the focus has a ring, or not, by how it got there.
    await guest.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await guest.page.mouse.move(0, 0);
    await drawn(guest.page);
    const step = 8 * zoom;
    const pictures = new Map<Tag, Buffer>();
    for (const tag of TAGS) {
      const box = await inside(guest, tag).boundingBox();
      if (!box) throw new Error(`${tag} shows nothing.`);
      const clip = { ...box, x: Math.round(box.x), y: Math.round(box.y) };
      // Without the last few: a part of a pixel may round to one more.
      clip.width = Math.floor((box.width + 1) / step) * step;
      clip.height = Math.floor((box.height + 1) / step) * step;
      const options = { fullPage: true, animations: 'disabled', caret: 'hide' } as const;
      pictures.set(tag, await guest.page.screenshot({ clip, ...options }));
    }
    await guest.wasQuiet();
    await guest.close();
    return pictures;
  }

  function assertAllAlike(
    what: string,
    actual: Pictures,
    expected: Pictures,
    tolerance = TOLERANCE,
  ): void {
    const failures: string[] = [];
    for (const [tag, picture] of actual) {
      const name = `${tag} with ${what}`.toLowerCase().replaceAll(' ', '-');
      try {
        assertAlike(name, picture, expected.get(tag) ?? Buffer.of(), tolerance);
      } catch (error) {
        failures.push((error as Error).message);
      }
    }
    assert.deepEqual(failures, []);
  }

  for (const dir of ['ltr', 'rtl']) {
    let plain: Pictures;
    for (const [what, css] of Object.entries(HOSTS)) {
      // Once in each direction is enough: what is loudest.
      if (dir === 'rtl' && css !== HOSTS['important rules for everything']) continue;
      it(`on a page with ${what}, ${dir}`, async () => {
        plain ??= await take(PLAIN + BOX, dir);
        assertAllAlike(`${what} ${dir}`, await take(css, dir), plain);
      });
    }
  }

  it('on a page that is enlarged by `zoom`', async () => {
    const enlarged = await take(`${PLAIN + BOX} html { zoom: ${ZOOM} }`, 'ltr', ZOOM);
    const scaled = await take(PLAIN + BOX, 'ltr', 1, ZOOM);
    assertAllAlike('zoom', enlarged, scaled, ZOOM_TOLERANCE);
  });
});
