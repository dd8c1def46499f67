import assert from 'node:assert/strict';
import { it } from 'node:test';
import { PNG } from 'pngjs';
import { cut } from '../pictures/compare.ts';
import { assertAlike } from '../pictures/judged.ts';
import { ALL, PLAIN, openStage } from '../pictures/stage.ts';
import type { Tag } from '../pictures/widgets.ts';
import { WIDGETS, drawn, inside, opensDetail, sendsTooEarly, shown } from '../pictures/widgets.ts';
import { chip, choose, countShown } from './finder/filters.ts';
import type { Host } from './hosts/hosts.ts';
import { HOSTS } from './hosts/hosts.ts';
import { inView, next, place, still } from './story-carousel/carousel.ts';
import { body } from './support/answers.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, page } = await openStage();

/** The story form is made of what the request form is made of. */
const COMPARED = [
  'peer-quick-exit',
  'peer-crisis-lines',
  'peer-group-finder',
  'peer-story-carousel',
  'peer-request-form',
] as const satisfies readonly Tag[];

/** Wide enough for what is around a widget, and for all that is in it. */
const WINDOW = { width: 960, height: 900 };

/**
 * What a page decides about a widget: how much room there is for it, the font and its colours. Said
 * so that it holds on every page, because all else must come out the same.
 */
const DECIDED = `
  html, body, main { background: #fff !important }
  ${COMPARED.map((tag) => `${tag}:not(#a#b)`).join(', ')} {
    box-sizing: content-box !important;
    color: #1d2624 !important;
    font-family: 'Noto Sans' !important;
    font-weight: 400 !important;
    inline-size: 800px !important;
    max-inline-size: none !important;
  }`;

type Pictures = Readonly<Record<(typeof COMPARED)[number], PNG>>;

/** Opens a host's page with all widgets, and uses each of them. */
async function use(browser: OpenedBrowser, host: Omit<Host, 'name'>, scale = 1): Promise<Visit> {
  const { css = '', scripts = [], before, dir = 'ltr', zoom = 1 } = host;
  const own = scripts.map((text, index) =>
    center.server.on(`/own-${index}.js`, body(text, 'text/javascript')),
  );
  const address = page({
    dir,
    css: PLAIN + css + DECIDED,
    scripts: [...own, ALL],
    body: `<main>${COMPARED.map((tag) => WIDGETS[tag]).join('')}</main>`,
  });
  const guest = await Visit.to(browser(), address, {
    viewport: { width: WINDOW.width * zoom, height: WINDOW.height * zoom },
    reducedMotion: 'reduce',
    deviceScaleFactor: scale,
    ...(before && { before: (each) => each.addInitScript(before) }),
  });
  for (const tag of COMPARED) {
    await inside(guest, tag).evaluate((each) => each.scrollIntoView({ behavior: 'instant' }));
    await shown(guest, tag);
  }
  await drawn(guest.page);

  await choose(guest, 'How to attend', 'Online');
  await eventually(() => countShown(guest), '4 groups');
  await chip(guest, 'Online').click();
  await opensDetail(guest);
  await next(guest).click();
  await eventually(() => inView(guest), ['J., parent', 'Lucía']);
  await eventually(() => place(guest), '2 to 3 of 4');
  await still(guest.page);
  await sendsTooEarly(guest);
  return guest;
}

async function pictures(guest: Visit): Promise<Pictures> {
  await guest.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    (active as HTMLElement | null)?.blur();
  });
  await drawn(guest.page);
  // A bar that stays in view would lie over the others.
  await guest.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const whole = await guest.page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
  });
  const picture = PNG.sync.read(whole);
  const taken: [string, PNG][] = [];
  for (const tag of COMPARED) {
    const box = await inside(guest, tag).evaluate((element) => {
      const [{ x, y, width, height }, scale] = [element.getBoundingClientRect(), devicePixelRatio];
      return {
        x: x * scale,
        y: (y + scrollY) * scale,
        width: width * scale,
        height: height * scale,
      };
    });
    taken.push([tag, cut(picture, box)]);
  }
  return Object.fromEntries(taken) as unknown as Pictures;
}

inChromium('widgets look and work the same on a page', (browser) => {
  const plain = new Map<string, Promise<Pictures>>();

  /** On a page that decides nothing else, on a screen with so many pixels to one of CSS. */
  const onPlainPage = ({ dir, zoom = 1 }: Host): Promise<Pictures> => {
    const key = `${dir} ${zoom}`;
    const take = async () => {
      const guest = await use(browser, { ...(dir && { dir }) }, zoom);
      const taken = await pictures(guest);
      await guest.close();
      return taken;
    };
    const taking = plain.get(key) ?? take();
    plain.set(key, taking);
    return taking;
  };

  for (const host of HOSTS) {
    it(`with ${host.name}`, { timeout: 90_000 }, async () => {
      const guest = await use(browser, host);
      const theirs = await pictures(guest);
      const heard = guest.console.filter((line) => !host.says?.test(line));
      assert.deepEqual([...(await guest.troubles()), ...heard], []);
      await guest.close();
      const usual = await onPlainPage(host);
      for (const tag of COMPARED) {
        assertAlike(`${host.name}-${tag}`, theirs[tag], usual[tag], host.tolerance ?? 0.003);
      }
    });
  }
});
