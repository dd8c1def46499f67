import assert from 'node:assert/strict';
import { it } from 'node:test';
import { story } from '../fixtures/stories.ts';
import { json } from './support/answers.ts';
import { swipe } from '../browsers/swipe.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  inView,
  open,
  place,
  spoken,
  track,
} from './story-carousel/carousel.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
center.server.on('/api/stories', json({ stories: storiesOn(center.server.origin) }));
const note = {
  contentNote: 'Speaks of loss',
  body: 'All of it.',
  url: `${center.server.origin}/a`,
};
center.server.on('/all/stories', json({ stories: [story(note), story({ id: 'b' })] }));

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

/** Moves a finger over the row, in pixels to the left and up. */
async function slide(guest: Visit, left: number, up = 0): Promise<void> {
  const box = await track(guest).boundingBox();
  if (!box) throw new Error('There is no row.');
  const devtools = await guest.context.newCDPSession(guest.page);
  const from = { x: box.x + box.width / 2 + left / 2, y: box.y + 180 };
  await swipe(devtools, from, { x: -left, y: -up });
}

const page = (dir = 'ltr', attributes = 'api="/api"') =>
  center.page({ scripts: [CAROUSEL], policy: '', dir, body: carousel(attributes) });

inChromium('a carousel by touch', (browser) => {
  for (const [dir, way] of [
    ['ltr', 1],
    ['rtl', -1],
  ] as const) {
    it(`goes on by one story with each swipe and says so, ${dir}`, LIMIT, async () => {
      const guest = await open(browser, page(dir), PHONE);
      await slide(guest, way * 200);
      await eventually(() => place(guest), '2 of 6');
      await eventually(() => inView(guest), ['J., parent']);
      assert.equal(await spoken(guest), '2 of 6: Call someone before you need to. J., parent');
      await slide(guest, way * 200);
      await eventually(() => place(guest), '3 of 6');
      await slide(guest, way * -200);
      await eventually(() => place(guest), '2 of 6');
      assert.match(await spoken(guest), /^2 of 6/);
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('comes back where a swipe was short', LIMIT, async () => {
    const guest = await open(browser, page(), PHONE);
    await slide(guest, 60);
    await eventually(() => track(guest).evaluate((row) => row.scrollLeft), 0);
    assert.equal(await place(guest), '1 of 6');
    assert.equal(await spoken(guest), '');
    await guest.close();
  });

  it('goes on by a trackpad too', LIMIT, async () => {
    const guest = await open(browser, page());
    await track(guest).hover();
    await guest.page.mouse.wheel(450, 0);
    await eventually(() => place(guest), '2 of 6');
    await eventually(() => inView(guest), ['J., parent']);
    assert.match(await spoken(guest), /^2 of 6/);
    await guest.close();
  });

  it('leaves the page its own way up and down', LIMIT, async () => {
    const guest = await open(browser, page(), { ...PHONE, viewport: { width: 360, height: 400 } });
    await slide(guest, 0, 150);
    await eventually(() => guest.page.evaluate(() => scrollY > 80), true);
    assert.equal(await place(guest), '1 of 6');
    await guest.close();
  });

  const pointers = [
    ['a thumb', 44, PHONE],
    ['a mouse', 24, { viewport: PHONE.viewport }],
  ] as const;
  for (const [what, least, options] of pointers) {
    it(`has nothing too small for ${what}`, LIMIT, async () => {
      const guest = await open(browser, page('ltr', 'api="/all" autoplay'), options);
      const small = await guest.page.evaluate((size) => {
        const root = document.querySelector('peer-story-carousel')?.shadowRoot;
        for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
        return [...(root?.querySelectorAll<HTMLElement>('button, summary, a') ?? [])]
          .filter((each) => each.checkVisibility())
          .flatMap((each) => {
            const { width, height } = each.getBoundingClientRect();
            // Half a pixel is the screen's.
            if (width >= size - 0.5 && height >= size - 0.5) return [];
            return [`${each.innerText}: ${width} x ${height}`];
          });
      }, least);
      assert.deepEqual(small, []);
      await guest.close();
    });
  }
});
