import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serveFeeds } from './finder/feeds.ts';
import { SANDBOX, framesOf, openWidgetOrigin } from './loader/frames.ts';
import { body } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, feeds } = await openServers();
serveFeeds(feeds);
const away = feeds.on('/recipes', body('<h1>Soup</h1>', 'text/html'));

const widgets = await openWidgetOrigin(
  feeds.origin,
  {
    parents: [center.server.origin],
    widgets: {
      'group-finder': { api: `${feeds.origin}/api`, onclick: 'alert(1)' },
      'request-form': { api: `${feeds.origin}/api`, phone: '(303) 555-0142' },
      'quick-exit': { href: away },
    },
  },
  [center.server.origin],
);
const { frame, heights, policy, server, folder } = widgets;
const address = (query: string) => `${server.origin}${folder.path}frame.html?${query}`;

inChromium('the page in a frame', (browser) => {
  for (const [what, query, words] of [
    ['an API', `widget=group-finder&api=${feeds.origin}/evil`, 'address of this frame'],
    ['no widget that there is', 'widget=constructor', 'address of this frame'],
    ['what the file does not have', 'widget=story-form&lang=es', 'no está preparado para ello'],
  ] as const) {
    it(`refuses with a message where its address names ${what}, and loads nothing`, async () => {
      const asked = feeds.asked.length;
      const guest = await Visit.to(browser(), address(query));
      await guest.page.getByText(words).waitFor();
      assert.ok(await guest.page.getByText('call or text').isVisible());
      assert.equal(await guest.page.locator('[api]').count(), 0);
      assert.equal(feeds.asked.length, asked);
      assert.deepEqual(await guest.troubles(), []);
      assert.equal(guest.console.length, 1);
      assert.doesNotMatch(guest.console.join(), /evil|constructor/);
      await guest.close();
    });
  }

  it('makes no attribute of what the widget does not know', async () => {
    const guest = await Visit.to(browser(), address('widget=group-finder'));
    await guest.listed();
    assert.equal(await guest.page.locator('[onclick]').count(), 0);
    await guest.wasQuiet();
    await guest.close();
  });

  it('says whom to call without JavaScript', async () => {
    const guest = await Visit.to(
      browser(),
      center.page({ policy, scripts: [], body: frame('widget=request-form') }),
      { javaScriptEnabled: false },
    );
    await guest.page.frameLocator('iframe').getByRole('link', { name: '988' }).waitFor();
    await guest.close();
  });
});

inBrowsers('a frame', (browser) => {
  for (const how of ['a click', 'pressing Shift three times']) {
    it(`takes the whole window away by ${how}, in the sandbox of the recipe`, async () => {
      const guest = await Visit.to(
        browser(),
        center.page({
          policy,
          scripts: [],
          body: heights + frame('widget=quick-exit', `sandbox="${SANDBOX}"`),
        }),
      );
      const exit = guest.page.frameLocator('iframe').getByRole('link', { name: 'Leave this page' });
      await exit.waitFor();
      if (how === 'a click') {
        await exit.click({ noWaitAfter: true });
      } else {
        await exit.focus();
        for (let press = 0; press < 3; press += 1) await guest.page.keyboard.press('Shift');
      }
      await eventually(() => guest.page.url(), away);
      await guest.close();
    });
  }

  it('shows what is wrong in a form, however high it is', async () => {
    const guest = await Visit.to(
      browser(),
      center.page({
        policy,
        scripts: [],
        body: heights + frame('widget=request-form', `sandbox="${SANDBOX}"`),
      }),
      { viewport: { width: 480, height: 500 } },
    );
    const inside = guest.page.frameLocator('iframe');
    const send = inside.locator('[part~=submit]');
    await send.waitFor();
    await eventually(
      async () => ((await guest.page.locator('iframe').boundingBox())?.height ?? 0) > 1000,
      true,
    );
    await send.click();
    const summary = inside.locator('[part~=error-summary]');
    await summary.waitFor();
    await eventually(async () => {
      const { y = -1 } = (await summary.boundingBox()) ?? {};
      return y >= 0 && y < 500;
    }, true);
    assert.equal(framesOf(guest).length, 1);
    await guest.close();
  });
});
