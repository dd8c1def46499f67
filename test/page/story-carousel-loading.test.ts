import assert from 'node:assert/strict';
import { it } from 'node:test';
import { held, inTurn, json, status } from './support/answers.ts';
import { openServers, script } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';
import {
  CAROUSEL,
  COPIED_CAROUSEL,
  LIMIT,
  ONE,
  carousel,
  inView,
  next,
  open,
  place,
  slides,
  told,
} from './story-carousel/carousel.ts';
import { figures } from './story-carousel/figures.ts';
import { serveMedia, storiesOn, tellers } from './story-carousel/media.ts';
import { RESERVED } from './story-carousel/reserved.ts';

const { center } = await openServers();
serveMedia(center.server);
const stories = storiesOn(center.server.origin);
center.server.on('/api/stories', json({ stories: tellers(4) }));

const page = (body: string, scripts = [CAROUSEL]) =>
  center.page({ scripts, css: RESERVED, policy: '', body });

/** What a visitor can read of the page's own stories, all of them at once. */
async function readsAll({ page: its }: Visit): Promise<void> {
  for (const { quote, name } of stories) {
    assert.ok(await its.getByText(quote).isVisible(), quote);
    assert.ok(await its.getByText(name, { exact: true }).isVisible(), name);
  }
}

inBrowsers("a page's own stories", (browser) => {
  it(
    'stay, side by side, where others could not be had, and nobody is told twice',
    LIMIT,
    async () => {
      const guest = await Visit.to(browser(), page(carousel('api="/gone"', figures(stories))), {
        viewport: ONE,
      });
      await eventually(
        async () => (await guest.heard()).map(({ type, status: code }) => [type, code]),
        [['peer-error', 404]],
      );
      await readsAll(guest);
      assert.equal(await slides(guest).count(), 0);
      assert.equal(await guest.page.locator('[part~=error]').count(), 0);
      assert.deepEqual(await guest.troubles(), []);
      await guest.close();
    },
  );
});

inChromium("a page's own stories", (browser) => {
  // Playwright cannot turn JavaScript off in a Firefox that it did not build.
  it('are all there without JavaScript, whole', LIMIT, async () => {
    const guest = await Visit.to(browser(), page(carousel('', figures(stories))), {
      javaScriptEnabled: false,
      viewport: ONE,
    });
    await readsAll(guest);
    const last = await guest.page.locator('figure').last().boundingBox();
    const whole = await guest.page.locator('peer-story-carousel').boundingBox();
    assert.ok(last && whole);
    assert.ok(last.y + last.height <= whole.y + whole.height, 'nothing is cut off');
    await guest.close();
  });

  it('are there where the script is not', LIMIT, async () => {
    center.server.on(`${CAROUSEL}?gone`, status(404));
    const guest = await Visit.to(
      browser(),
      page(carousel('', figures(stories)), [`${CAROUSEL}?gone`]),
    );
    // Of a script that does not come in time nothing waits for ever.
    await guest.page
      .locator('peer-story-carousel')
      .evaluate((each) => each.getAnimations().forEach((one) => one.finish()));
    await readsAll(guest);
    await guest.close();
  });

  it(
    'are there before the script is, and while others load, and not beside those',
    LIMIT,
    async () => {
      const [lateScript, lateStories] = [held(script), held(json({ stories: tellers(3) }))];
      center.server.on(`${CAROUSEL}?late`, lateScript.answer);
      center.server.on('/late/stories', lateStories.answer);
      const body = carousel('api="/late"', figures(stories));
      const guest = await Visit.to(browser(), page(body, [`${CAROUSEL}?late`]), {
        early: true,
        viewport: ONE,
      });
      const first = guest.page.getByText('Somebody saved me a chair.');
      await first.waitFor();
      lateScript.letGo();
      await guest.page.locator('.track').waitFor();
      assert.ok(await first.isVisible());
      lateStories.letGo();
      await told(guest);
      assert.ok(!(await first.isVisible()));
      await guest.wasQuiet();
      await guest.close();
    },
  );
});

inChromium('a carousel', (browser) => {
  it('says that stories did not come, and gets them when it is asked to', LIMIT, async () => {
    center.server.on('/later/stories', inTurn(status(404), json({ stories: tellers(3) })));
    const guest = await Visit.to(browser(), page(carousel('api="/later"')));
    await guest.page.getByText('We could not load the stories.').waitFor();
    await guest.button('Try again').click();
    await told(guest);
    assert.equal(await slides(guest).count(), 3);
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('goes on without the network, and gets what is missing once that is back', LIMIT, async () => {
    const guest = await open(browser, page(carousel()));
    await guest.context.setOffline(true);
    await next(guest).click();
    await eventually(() => inView(guest), ['Teller 2']);
    await guest.page.evaluate(() => document.querySelector('peer-story-carousel')?.refresh());
    await eventually(() => inView(guest), ['Teller 2']);
    assert.equal(await guest.page.locator('[part~=error]').count(), 0);
    await guest.context.setOffline(false);
    await eventually(
      async () => (await guest.heard()).map(({ type, kind }) => kind ?? type),
      ['peer-load', 'offline', 'peer-load'],
    );
    assert.equal(await place(guest), '2 of 4');
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('that never had any gets them once the network is back', LIMIT, async () => {
    const guest = await Visit.to(browser(), page('<main></main>'), { viewport: ONE });
    await guest.page.evaluate(() => customElements.whenDefined('peer-story-carousel'));
    await guest.context.setOffline(true);
    await guest.page.evaluate(() => {
      const element = document.createElement('peer-story-carousel');
      element.setAttribute('api', '/api');
      document.querySelector('main')?.append(element);
    });
    await guest.page.locator('[part~=error]').waitFor();
    await guest.context.setOffline(false);
    await told(guest);
    assert.equal(await place(guest), '1 of 4');
    await guest.close();
  });

  it('does not mind a second copy of its script', LIMIT, async () => {
    const guest = await open(browser, page(carousel(), [CAROUSEL, COPIED_CAROUSEL]));
    await next(guest).click();
    await eventually(() => place(guest), '2 of 4');
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });
});
