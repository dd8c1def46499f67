import assert from 'node:assert/strict';
import { it } from 'node:test';
import { manyStories } from '../fixtures/many-stories.ts';
import { json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  inView,
  next,
  open,
  place,
  stop,
  track,
} from './story-carousel/carousel.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
center.server.on(
  '/api/stories',
  json({ stories: [...storiesOn(center.server.origin), ...manyStories(6)] }),
);

const page = (css = '', dir = 'ltr', attributes = 'api="/api"') =>
  center.page({
    scripts: [CAROUSEL],
    policy: '',
    css: `body { margin: 0 } ${css}`,
    dir,
    body: carousel(attributes),
  });

/** What reaches out of the window, of its slide, or is more than shows, with everything open. */
const cutOff = ({ page: its }: Visit) =>
  its.evaluate(() => {
    const root = document.querySelector('peer-story-carousel')?.shadowRoot;
    for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
    const { clientWidth, scrollWidth } = document.documentElement;
    const name = ({ localName, className, textContent }: Element) =>
      [localName, className, textContent.trim().slice(0, 30)].join(' ');
    const row = root?.querySelector('.track');
    const slides = [...(row?.querySelectorAll('.slide') ?? [])];
    const inside = slides.flatMap((slide) => {
      const box = slide.getBoundingClientRect();
      return [slide, ...slide.querySelectorAll(':not(.unseen, .unseen *, track)')].filter(
        (each) => {
          const { left, right, bottom, width } = each.getBoundingClientRect();
          return (
            (width > 0 &&
              (left < box.left - 0.5 || right > box.right + 0.5 || bottom > box.bottom + 0.5)) ||
            (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1) ||
            (each === slide && each.scrollHeight > each.clientHeight + 1)
          );
        },
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...(row && row.scrollHeight > row.clientHeight + 1 ? ['the row is cut off below'] : []),
      ...inside.map(name),
    ];
  });

inChromium('a carousel', (browser) => {
  const windows: [string, number, string, string][] = [
    ['a window of 320 px', 320, '', 'ltr'],
    ['a window of 320 px, right to left', 320, '', 'rtl'],
    ['a window of 320 px with text twice as large', 320, 'html { font-size: 200% }', 'ltr'],
    ['a window of 1280 px at 200 % zoom', 640, '', 'ltr'],
    ['a window of 1280 px with text twice as large', 1280, 'html { font-size: 200% }', 'ltr'],
    ['a column of 240 px', 1200, 'peer-story-carousel { inline-size: 240px }', 'ltr'],
    ['a window for three', 1280, '', 'ltr'],
  ];
  for (const [what, width, css, dir] of windows) {
    it(`fits ${what}, with nothing cut off`, LIMIT, async () => {
      const guest = await open(browser, page(css, dir), { viewport: { width, height: 800 } });
      assert.deepEqual(await cutOff(guest), []);
      await guest.close();
    });
  }

  it('keeps the story that is read when the window changes', LIMIT, async () => {
    const guest = await open(browser, page());
    await track(guest).press('ArrowRight');
    await track(guest).press('ArrowRight');
    await eventually(() => inView(guest), ['Lucía']);
    for (const [width, names] of [
      [800, ['Lucía', 'Sam']],
      [1280, ['Lucía', 'Sam', 'Jo']],
      [400, ['Lucía']],
    ] as const) {
      await guest.page.setViewportSize({ width, height: 800 });
      await eventually(() => inView(guest), [...names]);
    }
    await guest.wasQuiet();
    await guest.close();
  });

  it('does not turn and does not glide for who wants less motion', LIMIT, async () => {
    const address = page('', 'ltr', 'api="/api" autoplay loop');
    const guest = await open(browser, address, {
      reducedMotion: 'reduce',
      ownClock: true,
      before: ({ clock }) => clock.install(),
    });
    assert.equal(await stop(guest).count(), 0);
    await guest.page.clock.fastForward(120_000);
    assert.equal(await place(guest), '1 of 12');
    // It is there in the same moment.
    const left = await next(guest).evaluate((button: HTMLElement) => {
      button.click();
      const root = button.getRootNode() as ShadowRoot;
      const slides = root.querySelectorAll('.slide');
      return (
        (slides[1]?.getBoundingClientRect().left ?? 0) -
        (root.querySelector('.track')?.getBoundingClientRect().left ?? 0)
      );
    });
    assert.ok(Math.abs(left) < 1, `${left} px are left to go`);
    const moving = await guest.page.evaluate(() => {
      const root = document.querySelector('peer-story-carousel')?.shadowRoot;
      // Of a track, which is never drawn, there is no style.
      const all = [...(root?.querySelectorAll(':not(track)') ?? [])];
      return all.filter((each) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
        return (
          animationName !== 'none' || scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration)
        );
      }).length;
    });
    assert.equal(moving, 0);
    await guest.close();
  });
});
