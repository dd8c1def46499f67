import assert from 'node:assert/strict';
import { it } from 'node:test';
import { json } from './support/answers.ts';
import { openServers, policyFor } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually, plain } from './support/visit.ts';
import {
  CAROUSEL,
  LIMIT,
  carousel,
  inView,
  next,
  open,
  place,
  slides,
  told,
} from './story-carousel/carousel.ts';
import { figures } from './story-carousel/figures.ts';
import { serveMedia, storiesOn } from './story-carousel/media.ts';

const { center, feeds } = await openServers();
serveMedia(center.server, feeds);
feeds.on('/api/stories', json({ stories: storiesOn(feeds.origin) }));
const plainStories = storiesOn('').map(({ image: _, video: __, ...rest }) => rest);
feeds.on('/words/stories', json({ stories: plainStories }));

const strict = policyFor(feeds.origin);
/** With the lines that pictures and video need. */
const withMedia = `${strict}; img-src ${feeds.origin}; media-src ${feeds.origin}`;

inBrowsers('a carousel on a page with the strictest policy', (browser) => {
  const visit = (policy: string, body: string, lang = 'en') =>
    open(browser, center.page({ scripts: [CAROUSEL], policy, body, lang }));

  /** Does all that can be done in a carousel of the fixtures. */
  async function tryEverything(guest: Visit): Promise<void> {
    for (let count = 0; count < 5; count += 1) await next(guest).click();
    await eventually(() => inView(guest), ['ليلى']);
    await guest.page.locator('#track').press('Home');
    await eventually(() => place(guest), '1 of 6');
    await eventually(() => inView(guest), ['Maria']);
    const note = slides(guest).nth(3).locator('.noted > summary');
    await guest.page.locator('#track').press('End');
    await eventually(() => place(guest), '6 of 6');
    for (const at of [5, 4]) {
      await guest.page.locator('#track').press('ArrowLeft');
      await eventually(() => place(guest), `${at} of 6`);
    }
    await note.click();
    await slides(guest).nth(3).locator('details details > summary').click();
    await guest.page.getByText('The first try was in spring.').waitFor();
  }

  it('tells stories without pictures and needs no line more', LIMIT, async () => {
    const guest = await visit(strict, carousel(`api="${feeds.origin}/words"`));
    await tryEverything(guest);
    await guest.wasQuiet();
    await guest.close();
  });

  it('shows pictures and a video where the policy has the two lines for them', LIMIT, async () => {
    const guest = await visit(withMedia, carousel(`api="${feeds.origin}/api"`));
    await tryEverything(guest);
    await next(guest).click();
    const film = slides(guest).nth(4).locator('video');
    await film.evaluate((video: HTMLVideoElement) => {
      video.muted = true;
      return video.play();
    });
    await eventually(
      () => film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length),
      1,
    );
    await guest.wasQuiet();
    await guest.close();
  });

  it('tells the words of a story whose picture the policy does not let in', LIMIT, async () => {
    const guest = await visit(strict, carousel(`api="${feeds.origin}/api"`));
    await tryEverything(guest);
    const blocked = await guest.troubles();
    assert.ok(blocked.length > 0, 'there was something to block');
    assert.deepEqual(
      blocked.filter((each) => !/^(img-src|media-src) blocked/.test(each)),
      [],
      'and nothing else was',
    );
    assert.deepEqual(await guest.page.evaluate(() => document.querySelectorAll('style').length), 0);
    await guest.close();
  });

  it(
    "reads the page's own stories, in Spanish, and turns, without a violation",
    LIMIT,
    async () => {
      const inside = figures(plainStories);
      const guest = await visit(strict, carousel('autoplay loop', inside), 'es');
      await guest.page.getByRole('button', { name: 'Detener el cambio de historias' }).click();
      await guest.page.getByRole('button', { name: 'Siguiente' }).click();
      await eventually(() => place(guest), '2 de 6');
      await guest.wasQuiet();
      await guest.close();
    },
  );
});

inChromium('a carousel on a page with a strict policy', (browser) => {
  it(
    'says without a violation that there are no stories, or that they did not come',
    LIMIT,
    async () => {
      feeds.on('/none/stories', json({ stories: [] }));
      const body = [carousel(`api="${feeds.origin}/none"`), carousel(`api="${feeds.origin}/gone"`)];
      const guest = await Visit.to(
        browser(),
        center.page({ scripts: [CAROUSEL], policy: strict, body: body.join('') }),
      );
      await guest.page.locator('[part~=empty]').waitFor();
      await guest.page.locator('[part~=error]').waitFor();
      assert.deepEqual(await guest.troubles(), []);
      await guest.close();
    },
  );

  it('keeps its own looks where a page allows no style at all', LIMIT, async () => {
    const policy = strict.replace("style-src 'self'", "style-src 'none'");
    const guest = await Visit.to(
      browser(),
      center.page({ scripts: [CAROUSEL], policy, body: carousel(`api="${feeds.origin}/words"`) }),
    );
    await told(guest);
    const display = await guest.page
      .locator('#track')
      .evaluate((row) => getComputedStyle(row).display);
    assert.equal(display, 'grid');
    assert.deepEqual(
      // The page's own stylesheet is what is blocked here.
      (await guest.troubles()).filter((each) => !/\/page-\d+\.css$/.test(each)),
      [],
    );
    assert.match(plain(await slides(guest).first().innerText()), /Maria/);
    await guest.close();
  });
});
