import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serveFeeds } from './finder/feeds.ts';
import { SRI, folderOn, loader } from './loader/folder.ts';
import { openServers, policyFor } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, feeds } = await openServers();
const policy = policyFor(feeds.origin);
serveFeeds(center.server, feeds);
const folder = folderOn(center.server);

/** Puts a page up whose loader allows the API besides the page's own origin. */
const page = (
  body: string,
  lang = 'en',
  origins = `https://other.example ${feeds.origin}`,
): string =>
  center.page({
    policy,
    lang,
    scripts: [],
    body: loader(folder, `async data-origins="${origins}"`) + body,
  });

const api = `data-api="${feeds.origin}/api"`;

inBrowsers('a div for a widget', (browser) => {
  it('becomes the widget, with its attributes and what is in it', async () => {
    const guest = await Visit.to(
      browser(),
      page(`<div data-peer-widget="support" ${api} data-organization="Our center">
        <div data-peer-widget="group-finder" data-page-size="2" data-onclick="alert(1)" data-style="color:red" data-id="x">
          <h2 data-slot="heading">Groups near you</h2><p>Call us</p>
        </div>
        <div data-peer-widget="quick-exit" data-shortcut="off"></div>
      </div>`),
    );
    await guest.listed();
    const finder = guest.page.locator('peer-support > div > peer-group-finder');
    assert.deepEqual(await finder.evaluate((element) => element.getAttributeNames().sort()), [
      'page-size',
    ]);
    assert.ok(await guest.page.getByRole('heading', { name: 'Groups near you' }).isVisible());
    assert.equal(await guest.page.getByText('Call us').isVisible(), false);
    await guest.page.getByRole('link', { name: 'Leave this page' }).waitFor();
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a div for a widget', (browser) => {
  it('may name the page’s own origin, and be put in later', async () => {
    const guest = await Visit.to(browser(), page('', 'en', ''));
    await guest.page.evaluate(() => {
      const div = document.createElement('div');
      Object.assign(div.dataset, { peerWidget: 'group-finder', src: '/meetings.json /api/groups' });
      document.body.append(div);
    });
    await guest.listed();
    await guest.wasQuiet();
    await guest.close();
  });

  for (const [what, attributes] of [
    ['an API', 'data-peer-widget="request-form" data-api="https://evil.example/api"'],
    ['an action', 'data-peer-widget="story-form" data-action="//evil.example/"'],
    [
      'one of two feeds',
      'data-peer-widget="group-finder" data-src="/meetings.json https://evil.example/"',
    ],
    [
      'a privacy notice',
      `data-peer-widget="request-form" ${api} data-privacy-url="javascript:alert(1)"`,
    ],
  ] as const) {
    it(`is refused, and says so in the page’s language, where it points ${what} elsewhere`, async () => {
      const guest = await Visit.to(
        browser(),
        page(`<div ${attributes}><p>Llámenos</p></div>`, 'es-US'),
      );
      await guest.page.getByText('una dirección que este sitio no permite').waitFor();
      assert.ok(await guest.page.getByText('Llámenos').isVisible());
      assert.equal(guest.console.length, 1);
      assert.match(guest.console.join(), /data-origins on the loader's tag/);
      assert.doesNotMatch(guest.console.join(), /evil|alert/);
      assert.deepEqual(
        guest.requests.filter((each) => !each.startsWith(center.server.origin)),
        [],
      );
      assert.deepEqual(await guest.troubles(), []);
      await guest.close();
    });
  }

  it('of no known name stays what it is', async () => {
    const guest = await Visit.to(
      browser(),
      page('<div data-peer-widget="constructor"><p>Call us</p></div>'),
    );
    await eventually(() => guest.console.length, 1);
    assert.match(guest.console.join(), /^data-peer-widget must be one of: group-finder, /);
    assert.ok(await guest.page.getByText('Call us').isVisible());
    await guest.close();
  });

  it('does not take the focus away from who types in it', async () => {
    // Until the loader is let go, its place is a form of the page's own.
    let go: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (go = resolve));
    const guest = await Visit.to(
      browser(),
      page(
        `<div data-peer-widget="group-finder" ${api}><input aria-label="Name"></div><button>Next</button>`,
      ),
      {
        before: (window) =>
          window.route('**/loader.js', async (route) => {
            await gone;
            await route.continue();
          }),
        early: true,
      },
    );
    const field = guest.page.getByLabel('Name');
    await field.fill('Sam');
    go();
    await eventually(() => guest.page.evaluate(() => 'peerLoader' in globalThis), true);
    assert.ok(await field.evaluate((each) => each === document.activeElement));
    await guest.page.keyboard.press('Tab');
    await guest.listed();
    await guest.close();
  });

  it('is loaded with the same checks as a tag', async () => {
    const guest = await Visit.to(
      browser(),
      center.page({
        policy,
        scripts: [],
        body: `<script async src="${folder.path}loader.js" integrity="${SRI['loader.js']}" data-origins="${feeds.origin}"></script>
          <div data-peer-widget="group-finder" ${api}></div>`,
      }),
    );
    await guest.listed();
    await guest.wasQuiet();
    await guest.close();
  });
});
