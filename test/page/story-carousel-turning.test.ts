import assert from 'node:assert/strict';
import { it } from 'node:test';
import { json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import { CAROUSEL, LIMIT, carousel, open, place, stop } from './story-carousel/carousel.ts';
import { tellers } from './story-carousel/media.ts';

const { center } = await openServers();
center.server.on('/api/stories', json({ stories: tellers(9) }));

/** Milliseconds in which every story turns once: the time for one, and a good deal more. */
const ONE_TURN = 9000;

inChromium('a carousel that turns by itself', (browser) => {
  const visit = (css = '') =>
    open(
      browser,
      center.page({
        scripts: [CAROUSEL],
        css,
        body: `<p id="top">Our center</p>${carousel('api="/api" autoplay loop')}`,
      }),
      { ownClock: true, before: ({ clock }) => clock.install() },
    );
  const live = ({ page }: Visit) => page.locator('[aria-live]').getAttribute('aria-live');
  const turns = async (guest: Visit, to: string) => {
    await eventually(() => live(guest), 'off');
    await guest.page.clock.fastForward(ONE_TURN);
    await eventually(() => place(guest), to);
  };
  const staysAt = async (guest: Visit, at: string) => {
    await eventually(() => live(guest), 'polite');
    await guest.page.clock.fastForward(10 * ONE_TURN);
    assert.equal(await place(guest), at);
  };

  it('turns, and goes on by itself after it was away', LIMIT, async () => {
    const guest = await visit();
    await turns(guest, '2 of 9');
    await turns(guest, '3 of 9');
    assert.equal(await guest.page.locator('[aria-live]').innerText(), '', 'in silence');
    await guest.close();
  });

  it('waits while its page is hidden behind another one', LIMIT, async () => {
    const guest = await visit();
    await turns(guest, '2 of 9');
    // Headless browsers hide no page: what they would say is said to the page.
    const hide = (isHidden: boolean) =>
      guest.page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden);
    await hide(true);
    await staysAt(guest, '2 of 9');
    await hide(false);
    await turns(guest, '3 of 9');
    await guest.close();
  });

  it('waits while it is scrolled out of the window', LIMIT, async () => {
    const guest = await visit('body { padding-block-end: 300vh }');
    await turns(guest, '2 of 9');
    await guest.page.evaluate(() => scrollTo(0, 2000));
    await staysAt(guest, '2 of 9');
    await guest.page.evaluate(() => scrollTo(0, 0));
    await turns(guest, '3 of 9');
    await guest.close();
  });

  it('waits while a mouse is over it, and stops for good when it is told to', LIMIT, async () => {
    const guest = await visit();
    await turns(guest, '2 of 9');
    await stop(guest).hover();
    await staysAt(guest, '2 of 9');
    await guest.page.locator('#top').hover();
    await turns(guest, '3 of 9');
    await stop(guest).click();
    await guest.page.locator('#top').hover();
    await staysAt(guest, '3 of 9');
    await stop(guest).click();
    await guest.page.locator('#top').hover();
    await turns(guest, '4 of 9');
    await guest.wasQuiet();
    await guest.close();
  });
});
