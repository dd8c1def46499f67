import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { WireGroup } from '../../src/contract/group.ts';
import { groups } from '../fixtures/groups.ts';
import { groupsOf } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { serveSearch } from './finder/feeds.ts';
import { chip, choose, filter, option, sort } from './finder/filters.ts';
import type { VisitOptions } from './support/visit.ts';
import { Visit, eventually } from './support/visit.ts';

/** What a visitor types. Nothing else on any page or server is like it. */
const SECRET = 'zqxjvk';

const { center, feeds } = await openServers();
center.server.on('/api/groups', groupsOf(...groups));
const searched = serveSearch(feeds, '/search');

const finder = (where: string) => `<main><peer-group-finder ${where}></peer-group-finder></main>`;
const page = (where: string) => center.page({ policy: '', body: finder(where) });

/** All that the page, its other scripts and the device's next user can find out. */
const found = async (guest: Visit) => [
  await guest.page.evaluate(async () => ({
    page: [location.href, document.title, window.name, document.cookie, history.state],
    history: history.length,
    host: document.querySelector('main')?.innerHTML,
    stored: [{ ...localStorage }, { ...sessionStorage }, await caches.keys()],
    databases: await indexedDB.databases(),
    properties: Object.entries(document.querySelector('peer-group-finder') ?? {}).map(String),
  })),
  await guest.context.storageState(),
  guest.console,
];

/** Filters, sorts, searches, and takes it back in part. */
async function narrow(guest: Visit): Promise<void> {
  await choose(guest, 'Day', 'Today', 'Tomorrow');
  await choose(guest, 'How to attend', 'In person');
  await chip(guest, 'Tomorrow').click();
  await sort(guest).selectOption('name');
  await filter(guest, 'All filters').click();
  await filter(guest, 'Who it is for').last().click();
  await option(guest, 'Women').click();
  await guest.page.getByRole('button', { name: /^Show \d+ group/ }).click();
  await eventually(() => guest.names(), ['Evening Light']);
  await guest.search.fill(SECRET);
  await guest.page.getByText('No group matches').first().waitFor();
}

inBrowsers('what a visitor chooses in a finder', (browser) => {
  it('is nowhere but in the list, and in no request', async () => {
    const guest = await Visit.to(browser(), page('api="/api"'));
    await guest.listed();
    const [before, requests] = [await found(guest), [...guest.requests]];
    const heard = await guest.heard();
    await narrow(guest);
    assert.deepEqual(await found(guest), before);
    assert.deepEqual(await guest.heard(), heard);
    assert.deepEqual(guest.requests, requests);
    await guest.close();
  });

  it('reaches an API that searches in the body of a request alone', async () => {
    const from = feeds.asked.length;
    const guest = await Visit.to(browser(), page(`api="${searched}"`), {
      before: (_, context) =>
        context.addCookies([{ url: feeds.origin, name: 'cookie', value: 'there' }]),
    });
    await guest.listed();
    const before = await found(guest);
    await narrow(guest);
    assert.deepEqual(await found(guest), before);
    const asked = feeds.asked.slice(from);
    const searches = asked.filter(({ method }) => method === 'POST');
    assert.ok(searches.some(({ body }) => body.includes(SECRET) && body.includes('Women')));
    for (const { path, headers, method } of asked) {
      assert.match(path, /^\/search\/(groups(\/search)?)?$/, method);
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
    }
    assert.ok(guest.requests.every((url) => !/\?|Women|zqxjvk/.test(url)));
    await guest.close();
  });
});

interface Asked {
  asked: number;
}

/** Runs in the page before anything else does: counts how often it asks where the visitor is. */
function countAsking(): void {
  const count: Asked = Object.assign(globalThis, { asked: 0 });
  const { geolocation } = navigator;
  const ask = geolocation.getCurrentPosition.bind(geolocation);
  geolocation.getCurrentPosition = (...how) => {
    count.asked += 1;
    ask(...how);
  };
}

const at = (name: string, latitude: number, longitude: number, time: string): WireGroup => ({
  id: name,
  name,
  attendance: 'in-person',
  sessions: [
    { day: 0, time, timeZone: 'America/Denver' },
    { day: 1, time, timeZone: 'America/Denver' },
  ],
  place: { name: 'A hall', latitude, longitude },
});
const placed = [
  at('In Pueblo', 38.27, -104.61, '19:00'),
  at('In Denver', 39.74, -104.99, '19:10'),
  at('In Boulder', 40.02, -105.28, '19:20'),
];
center.server.on('/near/groups', groupsOf(...placed));

inChromium('where a visitor is', (browser) => {
  const HOUSE = { latitude: 40.015432, longitude: -105.270544 };
  const visit = (where: string, options: VisitOptions = {}) =>
    Visit.to(browser(), page(where), {
      ...options,
      before: (each) => each.addInitScript(countAsking),
    });
  const asked = (guest: Visit) => guest.page.evaluate(() => (globalThis as unknown as Asked).asked);
  const allowed = { permissions: ['geolocation'], geolocation: HOUSE };

  it('is asked for only by who sorts by distance, and then the nearest group is first', async () => {
    const guest = await visit('api="/near"', allowed);
    await guest.listed();
    await sort(guest).selectOption('name');
    await choose(guest, 'Day', 'Today');
    await chip(guest, 'Today').click();
    assert.equal(await asked(guest), 0);
    const requests = [...guest.requests];
    await sort(guest).selectOption('distance');
    await eventually(async () => (await guest.names())[0], 'In Boulder');
    assert.deepEqual((await guest.names()).slice(0, 3), ['In Boulder', 'In Denver', 'In Pueblo']);
    assert.equal(await asked(guest), 1);
    await sort(guest).selectOption('time');
    await sort(guest).selectOption('distance');
    assert.equal(await asked(guest), 1, 'once is enough');
    assert.deepEqual(guest.requests, requests);
    assert.ok(!JSON.stringify(await found(guest)).includes('40.01'));
    await guest.wasQuiet();
    await guest.close();
  });

  it('need not be told: then the list stays by time, and says so', async () => {
    const guest = await visit('api="/near"');
    await guest.listed();
    const names = await guest.names();
    await sort(guest).selectOption('distance');
    const note = guest.page.getByRole('status').filter({ hasText: 'could not find out where' });
    await note.waitFor();
    assert.deepEqual(await guest.names(), names);
    assert.equal(await sort(guest).inputValue(), 'time');
    await guest.wasQuiet();
    await guest.close();
  });

  it('is told to an API that searches to about a kilometre', async () => {
    const from = feeds.asked.length;
    const guest = await visit(`api="${serveSearch(feeds, '/search-near', placed)}"`, allowed);
    await guest.listed();
    await sort(guest).selectOption('distance');
    await eventually(async () => (await guest.names())[0], 'In Boulder');
    const bodies = feeds.asked.slice(from).map(({ body }) => body);
    const near = bodies.filter((body) => body.includes('"near"'));
    assert.ok(near.length > 0);
    for (const body of near) {
      assert.deepEqual((JSON.parse(body) as { near: unknown }).near, [40.02, -105.27]);
    }
    assert.ok(!bodies.join().includes('40.0154'));
    await guest.wasQuiet();
    await guest.close();
  });
});
