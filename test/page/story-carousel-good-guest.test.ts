import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { groupsOf, json } from './support/answers.ts';
import { FINDER, openServers } from './support/center.ts';
import { inBrowsers } from './support/engines.ts';
import { focused } from './support/focus.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  ONE,
  carousel,
  next,
  open,
  press,
  previous,
  slides,
  track,
} from './story-carousel/carousel.ts';
import { figures } from './story-carousel/figures.ts';
import { serveMedia, storiesOn, tellers } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
const stories = storiesOn(center.server.origin);
center.server.on('/api/stories', json({ stories }));
center.server.on('/api/groups', groupsOf(...groups));

const page = (body: string, css = '', scripts = [CAROUSEL]) =>
  center.page({ scripts, css, policy: '', body });

/** What a page has of its own, and a visitor sees or the page relies on. */
const look = ({ page: its }: Visit) =>
  its.evaluate(() => ({
    title: document.title,
    html: document.documentElement.outerHTML,
    address: location.href,
    history: history.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));

const scrolled = ({ page: its }: Visit) => its.evaluate(() => scrollY);

/** The places of all carousels on the page. */
const places = ({ page: its }: Visit) => its.locator('.place').allInnerTexts();

inBrowsers('a page around a carousel', (browser) => {
  it('stays where it is scrolled to, and as it was, whatever a visitor does', LIMIT, async () => {
    const inside = '<h2 slot="heading">They made it</h2>';
    const body = `<aside></aside>${carousel('api="/api" aria-label="Ours" loop', inside)}<aside></aside>`;
    const guest = await open(browser, page(body, 'aside { height: 100vh }'));
    const before = await look(guest);
    await next(guest).evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const at = await scrolled(guest);
    assert.ok(at > 100);
    const stays = async (what: string) => assert.equal(await scrolled(guest), at, what);
    for (const [button, place] of [
      [next(guest), '2 of 6'],
      [next(guest), '3 of 6'],
      [previous(guest), '2 of 6'],
      [previous(guest), '1 of 6'],
      [previous(guest), '6 of 6'],
      [next(guest), '1 of 6'],
    ] as const) {
      await press(button);
      await eventually(() => places(guest), [place]);
      await stays(place);
    }
    await track(guest).evaluate((row) => row.focus({ preventScroll: true }));
    await guest.page.keyboard.press('ArrowRight');
    await eventually(() => places(guest), ['2 of 6']);
    await stays('after an arrow key');
    await press(slides(guest).nth(3).locator('.noted > summary'));
    await stays('after a note is opened');
    const after = await look(guest);
    assert.deepEqual(after, before);
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps its focus, and gets no global names', LIMIT, async () => {
    const names = () => Object.keys(globalThis).sort();
    const guest = await open(
      browser,
      page(`<input id="own" aria-label="Own" autofocus>${carousel('api="/api" autoplay loop')}`),
    );
    await guest.page.locator('#own').focus();
    await guest.page.evaluate(() => document.querySelector('peer-story-carousel')?.refresh());
    await press(next(guest));
    await eventually(() => places(guest), ['2 of 6']);
    assert.equal(await focused(guest), 'Own');
    const bare = await browser();
    const plain = await (await bare.newContext()).newPage();
    await plain.goto(page('', '', []));
    const known = new Set(await plain.evaluate(names));
    const added = (await guest.page.evaluate(names)).filter((name) => !known.has(name));
    // What Lit itself says of which versions are there, and what these tests add.
    const allowed = /^(lit|reactiveElement|ears|__pw|__playwright|own$)/i;
    assert.deepEqual(
      added.filter((name) => !allowed.test(name)),
      [],
    );
    await plain.context().close();
    await guest.close();
  });

  it('may hold two carousels and a finder, each on its own', LIMIT, async () => {
    const body = `${carousel()}${carousel('', figures(tellers(3)))}
      <peer-group-finder api="/api"></peer-group-finder>`;
    const guest = await open(browser, page(body, '', [CAROUSEL, FINDER]), { viewport: ONE });
    await guest.listed();
    await press(next(guest).first());
    await eventually(() => places(guest), ['2 of 6', '1 of 3']);
    await press(next(guest).last());
    await press(next(guest).last());
    await eventually(() => places(guest), ['2 of 6', '3 of 3']);
    await guest.search.fill('smart');
    await eventually(() => guest.names(), ['SMART Start']);
    assert.deepEqual(await places(guest), ['2 of 6', '3 of 3']);
    await guest.wasQuiet();
    await guest.close();
  });
});
