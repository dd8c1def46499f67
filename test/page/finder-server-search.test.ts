import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { SUNDAY_EVENING } from '../fixtures/groups.ts';
import { manyGroups } from '../fixtures/many-groups.ts';
import { SEARCHABLE } from '../fixtures/search-api.ts';
import { groupsOf, held, inTurn, json, status } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { choose, countShown, filter, options, sort } from './finder/filters.ts';
import type { Answer } from './support/recording-server.ts';
import { drawn } from './support/shifts.ts';
import { Visit, eventually, plain } from './support/visit.ts';

/** Enough for several pages, with rows of many zones, kinds and languages among them. */
const groups = [...sampleGroups, ...manyGroups(160)];

const { center } = await openServers();
const { database, close } = await openMemory();
after(close);
await saveGroups(database, groups);
const app = createApp({
  database,
  settings: readSettings({}),
  log: () => undefined,
  now: () => Date.parse(SUNDAY_EVENING),
});
const api = answerOf(app);
for (const path of ['/real/', '/real/groups', '/real/groups/search']) center.server.on(path, api);

/** The reference API below `/real`. */
function answerOf({ fetch }: Hono): Answer {
  return (request, response, body) => {
    const { method = '', url = '', headers } = request;
    const asked = new Request(`http://api.test${url.replace('/real', '')}`, {
      method,
      headers: headers as Record<string, string>,
      ...(method === 'POST' && { body }),
    });
    void Promise.resolve(fetch(asked)).then(async (answer) => {
      response
        .writeHead(answer.status, Object.fromEntries(answer.headers))
        .end(Buffer.from(await answer.arrayBuffer()));
    });
  };
}

const searches = () => center.server.askedFor('/real/groups/search');

/** A row as it is read: its name, when, where and all. */
const rows = async (guest: Visit) => (await guest.rows.allInnerTexts()).map(plain);

inChromium('a finder whose API searches', (browser) => {
  const visit = async (where: string, attributes = ''): Promise<Visit> => {
    const body = `<peer-group-finder ${where} ${attributes}></peer-group-finder>`;
    const guest = await Visit.to(browser(), center.page({ body }));
    await guest.listed();
    return guest;
  };
  const onServer = 'api="/real"';
  const inPage = 'src="/real/groups"';

  /** What a visitor asks, one after the other. */
  const questions: [what: string, attributes: string, asks: (guest: Visit) => Promise<unknown>][] =
    [
      ['everything', '', () => Promise.resolve()],
      ['two days', '', (guest) => choose(guest, 'Day', 'Today', 'Wednesday')],
      ['a time of day', '', (guest) => choose(guest, 'Time of day', 'Morning')],
      ['a topic', 'topic="alcohol"', () => Promise.resolve()],
      ['words', '', ({ search }) => search.fill('beginn denver')],
      ['a day in words', '', ({ search }) => search.fill('tuesday women')],
      ['by name', 'attendance="online"', (guest) => sort(guest).selectOption('name')],
      ['programs', 'filters="kind"', (guest) => choose(guest, 'Kind', 'Our program')],
    ];
  for (const [what, attributes, asks] of questions) {
    it(`shows the same as one that has all groups in its page: ${what}`, async () => {
      const pages = await Promise.all([onServer, inPage].map((where) => visit(where, attributes)));
      const [server, local] = pages as [Visit, Visit];
      for (const guest of pages) await asks(guest);
      await drawn(local);
      await eventually(() => countShown(server), await countShown(local));
      for (let page = 0; page < 4; page += 1) {
        await eventually(() => rows(server), await rows(local));
        const more = local.button('Show more groups');
        await eventually(() => server.button('Show more groups').count(), await more.count());
        if ((await more.count()) === 0) break;
        for (const guest of pages) await guest.button('Show more groups').click();
      }
      for (const name of ['Day', 'Topic', 'How to attend']) {
        if ((await filter(local, name).count()) === 0) continue;
        for (const guest of pages) await filter(guest, name).click();
        assert.deepEqual(await options(server), await options(local), name);
      }
      for (const guest of pages) {
        await guest.wasQuiet();
        await guest.close();
      }
    });
  }

  it('asks for more groups with the cursor of the last answer, and goes on there', async () => {
    const from = searches().length;
    const guest = await visit(onServer, 'page-size="50" attendance="in-person"');
    const before = await rows(guest);
    await guest.button('Show more groups').click();
    await eventually(async () => (await guest.rows.count()) > before.length, true);
    const asked = searches().slice(from);
    assert.ok(asked.some(({ body }) => body.includes('"cursor"')));
    assert.deepEqual((await rows(guest)).slice(0, 50), before.slice(0, 50));
    await guest.close();
  });

  it('keeps the old list while an answer is slow, and does not show one that comes too late', async () => {
    const guest = await visit(onServer);
    // Nothing that the page asks by itself may take the slow answer.
    await guest.page.waitForLoadState('networkidle');
    const before = await guest.names();
    const slow = held(api);
    center.server.on('/real/groups/search', inTurn(slow.answer, api));
    const from = searches().length;
    await guest.search.fill('alcohol');
    await center.server.untilAsked('/real/groups/search', from + 1);
    await eventually(() => countShown(guest), 'Searching…');
    assert.deepEqual(await guest.names(), before);
    await guest.search.fill('cottonwood');
    await eventually(async () => /^\d+ groups?$/.test(await countShown(guest)), true);
    const found = await guest.names();
    slow.letGo();
    await guest
      .button(found[0] ?? '')
      .first()
      .press('Enter');
    assert.deepEqual(await guest.names(), found);
    await guest.close();
  });

  it('keeps the old list when a search fails, says so, and tries again', async () => {
    const guest = await visit(onServer);
    const before = await guest.names();
    center.server.on('/real/groups/search', status(400));
    await choose(guest, 'Topic', 'Gambling');
    const note = guest.page.getByRole('status').filter({ hasText: 'We could not search just now' });
    await note.first().waitFor();
    assert.deepEqual(await guest.names(), before);
    assert.equal(await guest.alert.count(), 0);
    center.server.on('/real/groups/search', api);
    await guest.button('Try again').press('Enter');
    await eventually(() => countShown(guest), '2 groups');
    assert.equal(await guest.button('Try again').count(), 0);
    await guest.close();
  });

  for (const [when, attributes, asks] of [
    [
      'when a visitor chose it',
      'filters="topic audience" topic="gambling"',
      (guest) => choose(guest, 'Who it is for', 'Women'),
    ],
    ['when the page chose it', 'topic="gambling" audience="Women"', () => Promise.resolve()],
  ] satisfies [string, string, (guest: Visit) => Promise<void>][]) {
    it(`offers the same ways out where nothing is found, ${when}`, async () => {
      const [server, local] = await Promise.all(
        [onServer, inPage].map(async (where) => {
          const element = `<peer-group-finder ${where} ${attributes}></peer-group-finder>`;
          const guest = await Visit.to(browser(), center.page({ body: element }));
          await asks(guest);
          await eventually(() => countShown(guest), '0 groups');
          return guest;
        }),
      );
      assert.ok(server && local);
      const ways = async ({ page }: Visit) =>
        plain(await page.locator('[part~=empty]').innerText());
      assert.match(await ways(local), /Without “Gambling” \(Topic\): \d+ groups/);
      await eventually(() => ways(server), await ways(local));
      await server.page.getByRole('button', { name: /^Without “Women”/ }).click();
      await eventually(() => countShown(server), '2 groups');
      for (const guest of [server, local]) {
        await guest.wasQuiet();
        await guest.close();
      }
    });
  }

  it('takes the whole list of an API that cannot do what it says', async () => {
    center.server.on('/half/', json(SEARCHABLE));
    center.server.on('/half/groups', groupsOf(...sampleGroups));
    center.server.on('/half/groups/search', status(501));
    const guest = await visit('api="/half"');
    await guest.search.fill('gambling');
    await eventually(() => countShown(guest), '2 groups');
    await guest.close();
  });
});
