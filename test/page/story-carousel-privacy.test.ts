import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { WireStory } from '../../src/contract/story.ts';
import { story } from '../fixtures/stories.ts';
import { json } from './support/answers.ts';
import { SUPPORT, openServers } from './support/center.ts';
import { inBrowsers } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import { CAROUSEL, LIMIT, carousel, next, open, place, slides } from './story-carousel/carousel.ts';
import { pictureOn, serveMedia, tellers, videoOn } from './story-carousel/media.ts';

// The center's page, its API, and where its pictures and video are.
const { center, feeds: api } = await openServers();
const { feeds: media } = await openServers();
serveMedia(media);

/** Pictures and a video far from the story that is in view first. */
const far: WireStory[] = [
  ...tellers(8),
  story({ id: 'film', name: 'Jo', video: videoOn(media.origin), url: `${api.origin}/jo` }),
  story({ id: 'hill', name: 'Maria', image: pictureOn(media.origin) }),
];
api.on('/api/stories', json({ stories: far }));

/** Everything on servers that a visit asked for since a moment, but for the page and its scripts. */
const asked = (): string[] =>
  [...center.server.asked, ...api.asked, ...media.asked]
    .map(({ path }) => path)
    .filter((path) => !/^\/(page-|alongside|favicon)/.test(path));

const body = `<peer-support api="${api.origin}/api">${carousel('')}</peer-support>`;

inBrowsers('what a carousel says to servers', (browser) => {
  const visit = (before?: Parameters<typeof open>[2]) =>
    open(browser, center.page({ policy: '', scripts: [SUPPORT, CAROUSEL], body }), before);

  const forget = () => {
    for (const { asked } of [center.server, api, media]) asked.splice(0);
  };

  async function goTo(guest: Visit, wanted: string): Promise<void> {
    await eventually(async () => {
      await next(guest).click();
      return place(guest);
    }, wanted);
  }

  it('is nothing but what it wants, to nobody but whom the page names', LIMIT, async () => {
    forget();
    const guest = await visit({
      before: (_, context) =>
        context.addCookies(
          [center.server, api, media].map(({ origin }) => ({ url: origin, name: 'c', value: 'v' })),
        ),
    });
    for (let at = 2; at <= 10; at += 1) {
      await next(guest).click();
      await eventually(() => place(guest), `${at} of 10`);
    }
    await media.untilAsked('/media/hill.svg');
    const first = center.server.asked.find(({ headers }) => headers.cookie);
    assert.match(first?.path ?? '', /^\/page/, 'the visitor does have cookies');
    for (const { path, method, headers } of [...api.asked, ...media.asked]) {
      assert.equal(method, 'GET', path);
      // No element can keep a browser from naming the site to whom a video is on; never its page.
      const named = path.startsWith('/media/') && !path.includes('hill');
      assert.ok([undefined, named && `${center.server.origin}/`].includes(headers.referer), path);
    }
    for (const { headers } of api.asked) assert.equal(headers.cookie, undefined);
    assert.deepEqual(
      [...new Set(guest.requests.map((url) => new URL(url).origin))].sort(),
      [center.server.origin, api.origin, media.origin].sort(),
    );
    assert.deepEqual(
      api.asked.map(({ path }) => path),
      ['/api/stories?kind=story'],
    );
    assert.deepEqual(await guest.page.evaluate(() => [document.cookie, localStorage.length]), [
      'c=v',
      0,
    ]);
    await guest.wasQuiet();
    await guest.close();
  });

  it('is not a word about pictures and a video that are far', LIMIT, async () => {
    forget();
    const guest = await visit();
    await next(guest).click();
    await eventually(() => place(guest), '2 of 10');
    await guest.page.waitForLoadState('networkidle');
    assert.deepEqual(asked(), ['/api/stories?kind=story']);
    await guest.close();
  });

  it(
    'is the picture of a video when that is near, and the video at play alone',
    LIMIT,
    async () => {
      forget();
      const guest = await visit();
      await goTo(guest, '8 of 10');
      await media.untilAsked('/media/poster.svg');
      await goTo(guest, '9 of 10');
      await guest.page.waitForLoadState('networkidle');
      assert.deepEqual(media.askedFor('/media/jo.webm'), []);
      await slides(guest)
        .nth(8)
        .locator('video')
        .evaluate((video: HTMLVideoElement) => {
          video.muted = true;
          return video.play();
        });
      await media.untilAsked('/media/jo.webm');
      await media.untilAsked('/media/jo.en.vtt');
      assert.deepEqual(media.askedFor('/media/jo.es.vtt'), [], 'nor captions that nobody chose');
      await guest.close();
    },
  );

  it('is nothing at all when a visitor shares a story', LIMIT, async () => {
    forget();
    const guest = await visit({
      before: (page) =>
        page.addInitScript(() => {
          const shared: unknown[] = [];
          Object.assign(globalThis, { shared });
          Object.defineProperty(navigator, 'share', {
            value: (data: unknown) => (shared.push(data), Promise.resolve()),
          });
        }),
    });
    await goTo(guest, '9 of 10');
    // The picture of the next story comes beside.
    await media.untilAsked('/media/hill.svg');
    await media.untilAsked('/media/poster.svg');
    forget();
    await slides(guest)
      .nth(8)
      .getByRole('button', { name: /^Share ?: Jo$/ })
      .click();
    await eventually(
      () => guest.page.evaluate(() => (globalThis as unknown as { shared: unknown[] }).shared),
      [{ url: `${api.origin}/jo`, title: 'Jo' }],
    );
    assert.deepEqual(asked(), []);
    await guest.close();
  });
});
