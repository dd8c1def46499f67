import assert from 'node:assert/strict';
import { it } from 'node:test';
import { story } from '../fixtures/stories.ts';
import { json } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { badRing, focused, goes } from './support/focus.ts';
import { eventually } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  inView,
  open,
  place,
  slides,
  spoken,
} from './story-carousel/carousel.ts';
import { serveMedia, videoOn } from './story-carousel/media.ts';

const { center } = await openServers();
serveMedia(center.server);
const { origin } = center.server;
const stories = [
  story({ id: 'a', name: 'Ana', body: 'All of it.', url: `${origin}/ana` }),
  story({ id: 'b', name: 'Ben', contentNote: 'Speaks of an overdose', body: 'All of his.' }),
  story({ id: 'c', name: 'Jo', video: videoOn(origin) }),
];
center.server.on('/api/stories', json({ stories }));

const page = (attributes = 'api="/api"', css = '') =>
  center.page({
    scripts: [CAROUSEL],
    policy: '',
    css,
    body: `<a href="#before">Before</a>${carousel(attributes)}<a href="#after">After</a>`,
  });

inBrowsers('a carousel by keyboard alone', (browser) => {
  it('is gone through in the order it is read, and left again', LIMIT, async () => {
    const guest = await open(browser, page());
    const path = ['Before', 'Previous', 'Next', 'Stories', 'Read more: Ana', 'Share: Ana', 'After'];
    assert.deepEqual(await goes(guest, 'Tab', path.length), path);
    assert.deepEqual(await goes(guest, 'Shift+Tab', 2), ['Share: Ana', 'Read more: Ana']);
    await guest.close();
  });

  it('has the switch that stops it first, and stops when it is reached', LIMIT, async () => {
    const guest = await open(browser, page('api="/api" autoplay'));
    assert.deepEqual(await goes(guest, 'Tab', 2), ['Before', 'Start changing stories']);
    await guest.page.keyboard.press('Enter');
    assert.equal(await focused(guest), 'Stop changing stories');
    await guest.page.keyboard.press('Space');
    assert.equal(await focused(guest), 'Start changing stories');
    await guest.close();
  });

  it('goes from story to story by buttons and arrow keys, and says so', LIMIT, async () => {
    const guest = await open(browser, page());
    const { keyboard } = guest.page;
    await goes(guest, 'Tab', 3);
    await keyboard.press('Enter');
    await eventually(() => inView(guest), ['Ben']);
    assert.equal(await spoken(guest), '2 of 3: Before you read: Speaks of an overdose Ben');
    await keyboard.press('Tab');
    assert.equal(await focused(guest), 'Stories');
    for (const [key, at] of [
      ['ArrowRight', '3 of 3'],
      ['ArrowRight', '3 of 3'],
      ['ArrowLeft', '2 of 3'],
      ['Home', '1 of 3'],
      ['End', '3 of 3'],
    ] as const) {
      await keyboard.press(key);
      await eventually(() => place(guest), at);
      assert.equal(await focused(guest), 'Stories');
    }
    await eventually(() => inView(guest), ['Jo']);
    await guest.wasQuiet();
    await guest.close();
  });

  it('opens a note, a whole story and a transcript, and reads on inside', LIMIT, async () => {
    const guest = await open(browser, page());
    const { keyboard } = guest.page;
    await goes(guest, 'Tab', 4);
    await keyboard.press('ArrowRight');
    await eventually(() => inView(guest), ['Ben']);
    await keyboard.press('Tab');
    assert.match(await focused(guest), /^Before you read: Speaks of an overdose/);
    await keyboard.press('Enter');
    await guest.page.getByText('Read more: Ben').waitFor();
    await keyboard.press('Tab');
    assert.equal(await focused(guest), 'Read more: Ben');
    await keyboard.press('Space');
    await guest.page.getByText('All of his.').waitFor();
    assert.equal(await place(guest), '2 of 3', 'keys in a story are not for the row');
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a carousel by keyboard alone', (browser) => {
  it('leads through a video and its transcript', LIMIT, async () => {
    const guest = await open(browser, page());
    await goes(guest, 'Tab', 4);
    await guest.page.keyboard.press('End');
    await eventually(() => inView(guest), ['Jo']);
    await slides(guest).nth(2).locator('summary').focus();
    await guest.page.keyboard.press('Enter');
    await guest.page.getByText('I asked for help on a Tuesday.').waitFor();
    await guest.page.keyboard.press('Shift+Tab');
    // Its own controls are the browser's.
    assert.equal(await slides(guest).nth(2).locator('video:focus-within').count(), 1);
    await guest.page.keyboard.press('ArrowLeft');
    assert.equal(await place(guest), '3 of 3');
    await guest.close();
  });

  for (const [what, css] of [
    ['a light page', 'html { background: #fff; color: #111 }'],
    ['a dark page', 'html { background: #111; color: #eee }'],
  ] as const) {
    it(`shows where the focus is, on ${what}`, LIMIT, async () => {
      const guest = await open(browser, page('api="/api" autoplay loop', css));
      const bad: (string | undefined)[] = [];
      for (let time = 0; time < 7; time += 1) {
        await guest.page.keyboard.press('Tab');
        if ((await focused(guest)) !== 'Before') bad.push(await badRing(guest));
      }
      assert.deepEqual(bad.filter(Boolean), []);
      await guest.close();
    });
  }
});
