import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { groupsOf } from './support/answers.ts';
import { FINDER, SUPPORT, openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { serveFeeds } from './finder/feeds.ts';
import { Visit, eventually } from './support/visit.ts';

/** What a visitor types here. Nothing else on any page or server is like it. */
const SECRET = 'zqxjvk';

const { center, feeds } = await openServers();
serveFeeds(center.server, feeds);

/** A page with a finder for each way of naming where the groups are, and no policy to help it. */
const page = () =>
  center.page({
    policy: '',
    scripts: [SUPPORT, FINDER],
    lang: 'es',
    body: `
      <peer-support api="/api"><peer-group-finder></peer-group-finder></peer-support>
      <peer-group-finder src="${feeds.origin}/meetings.json ${feeds.origin}/bmlt.json">
      </peer-group-finder>`,
  });

/** The nth request that a visit makes for a feed, wherever that is. */
const feedRequests = (from: number, fromFeeds: number) =>
  [...center.server.asked.slice(from), ...feeds.asked.slice(fromFeeds)].filter(
    ({ path }) => path === '/api/groups' || path.endsWith('.json'),
  );

interface Overheard {
  readonly overheard: string[];
}

/** Writes down what the page's own listeners learn of what is typed. */
function overhear(): void {
  const { overheard } = Object.assign(globalThis, { overheard: [] } as Overheard);
  const types = [
    ...['beforeinput', 'input', 'textInput', 'change', 'keydown', 'keypress', 'keyup'],
    ...['paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend'],
  ];
  const write = (event: Event) => {
    const { type, key, data } = event as Event & { key?: string; data?: string };
    overheard.push([type, key ?? data].join(' '));
  };
  for (const type of types) {
    document.addEventListener(type, write);
    window.addEventListener(type, write);
  }
}

const overheard = ({ page }: Visit) =>
  page.evaluate(() => [...new Set((globalThis as unknown as Overheard).overheard)]);

inBrowsers('what a finder says to servers', (browser) => {
  it('is nothing but what it wants, to nobody but whom the page names', async () => {
    const [asked, askedFeeds] = [center.server.asked.length, feeds.asked.length];
    const guest = await Visit.to(browser(), page(), {
      before: (_, context) =>
        context.addCookies(
          [center.server.origin, feeds.origin].map((url, n) => ({
            url,
            name: `c${n}`,
            value: 'v',
          })),
        ),
    });
    await eventually(() => guest.rows.count(), groups.length + 2);
    await guest.button('SMART Start').click();

    const opening = center.server.asked.find(({ headers }) => headers.cookie);
    assert.match(opening?.path ?? '', /^\/page/, 'the visitor does have cookies');
    const requests = feedRequests(asked, askedFeeds);
    assert.equal(requests.length, 3);
    for (const { method, headers } of requests) {
      assert.equal(method, 'GET');
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
    }
    assert.deepEqual(
      [...new Set(guest.requests.map((url) => new URL(url).origin))].sort(),
      [center.server.origin, feeds.origin].sort(),
    );
    assert.deepEqual(
      feeds.asked
        .slice(askedFeeds)
        .map(({ path }) => path)
        .sort(),
      ['/bmlt.json', '/meetings.json'],
    );
    await guest.close();
  });
});

inBrowsers('what a visitor types into a finder', (browser) => {
  it('is not heard by listeners of the page', async () => {
    const body = '<main><peer-group-finder api="/api"></peer-group-finder><input></main>';
    const guest = await Visit.to(browser(), center.page({ body }), {
      before: (each) => each.addInitScript(overhear),
    });
    await guest.search.click();
    await guest.page.keyboard.type('owls');
    await guest.page.keyboard.press('Enter');
    await eventually(() => guest.names(), ['Night Owls']);
    for (const key of ['a', 'c', 'x', 'v']) await guest.page.keyboard.press(`Control+${key}`);
    await eventually(() => guest.search.inputValue(), 'owls');
    // A change is told when the field is left.
    await guest.button('Night Owls').press('Enter');
    assert.deepEqual(await overheard(guest), []);
    await guest.page.locator('main > input').press('k');
    assert.ok((await overheard(guest)).includes('keydown k'), 'the page does listen');
    await guest.close();
  });
});

inChromium('what a visitor types into a finder', (browser) => {
  it('is not heard by the page while it is composed, as many keyboards of phones do', async () => {
    const body = '<peer-group-finder api="/api"></peer-group-finder>';
    const guest = await Visit.to(browser(), center.page({ body }), {
      before: (each) => each.addInitScript(overhear),
    });
    await guest.search.click();
    const devtools = await guest.context.newCDPSession(guest.page);
    const [selectionStart, selectionEnd] = [3, 3];
    await devtools.send('Input.imeSetComposition', { text: 'owl', selectionStart, selectionEnd });
    await devtools.send('Input.insertText', { text: 'owls' });
    await eventually(() => guest.names(), ['Night Owls']);
    assert.deepEqual(await overheard(guest), []);
    await guest.close();
  });

  it('stays where it is typed', async () => {
    const guest = await Visit.to(browser(), page(), {
      ownClock: true,
      before: ({ clock }) => clock.install({ time: '2026-11-22T18:30:00-07:00' }),
    });
    await guest.listed();
    const field = guest.search.first();
    await field.click();
    await guest.page.keyboard.type(`${SECRET} opioids`);
    await guest.page.keyboard.press('Enter');
    // Past the pause after which the count is spoken.
    await guest.page.clock.runFor(5000);
    await guest.page.getByText('Ningún grupo').first().waitFor();
    await guest.page.evaluate(() =>
      Promise.all(
        Array.from(document.querySelectorAll('peer-group-finder'), (finder) => finder.refresh()),
      ),
    );
    assert.equal(guest.requests.filter((url) => /groups$|json$/.test(url)).length, 6);
    assert.equal(await field.inputValue(), `${SECRET} opioids`);

    const kept = await guest.page.evaluate(async () => {
      const attributesOf = (root: Document | ShadowRoot): string[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
          ...(element.shadowRoot ? attributesOf(element.shadowRoot) : []),
        ]);
      return JSON.stringify([
        [location.href, document.title, window.name, document.cookie, history.state],
        document.body.textContent,
        attributesOf(document),
        { ...localStorage },
        { ...sessionStorage },
        await indexedDB.databases(),
        await caches.keys(),
        performance.getEntries().map(({ name }) => name),
        // What the finder itself can be asked about.
        Array.from(document.querySelectorAll('peer-group-finder'), (finder) =>
          Object.entries(finder).map(([name, value]) => `${name}=${String(value)}`),
        ),
      ]);
    });
    const told = JSON.stringify([
      kept,
      await guest.heard(),
      guest.console,
      guest.requests,
      center.server.asked.map(({ path, headers }) => [path, headers]),
      feeds.asked.map(({ path, headers }) => [path, headers]),
      await guest.context.storageState({ indexedDB: true }),
    ]);
    assert.ok(told.includes('role=searchbox') || told.includes('type=search'), 'it looks inside');
    assert.ok(!told.includes(SECRET), told);
    await guest.close();
  });

  it('is not sent by a form of the page that the finder stands in', async () => {
    center.server.on('/own/groups', groupsOf(...groups));
    const guest = await Visit.to(
      browser(),
      center.page({
        policy: '',
        body: `<form action="/sent"><input name="other">
          <peer-group-finder api="/own"></peer-group-finder><button>Send</button></form>`,
      }),
    );
    await guest.search.fill(SECRET);
    await guest.page.keyboard.press('Enter');
    await guest.button('Clear search and filters').click();
    await guest.button('SMART Start').press('Enter');
    await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
    assert.deepEqual(center.server.askedFor('/sent'), []);
    const entries = await guest.page.evaluate(() => [
      ...new FormData(document.querySelector('form') ?? undefined).keys(),
    ]);
    assert.deepEqual(entries, ['other']);
    await guest.close();
  });
});
