import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { groups as groupTable } from '../../demo/api/database/schema.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import type { Language } from '../../demo/api/groups/value-names.ts';
import { valueNames } from '../../demo/api/groups/value-names.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { WireGroup } from '../../src/contract/index.ts';
import { ATTENDANCES, GROUP_KINDS, PATHWAYS } from '../../src/contract/index.ts';
import type { AgendaRow, Choices, GroupRequest, Moment } from '../../src/groups/index.ts';
import {
  Directory,
  Outlook,
  SORT_ORDERS,
  SearchIndex,
  agenda,
  inSections,
  isListed,
  mergeFeeds,
  nextOfEach,
  openFeed,
} from '../../src/groups/index.ts';
import { onEveryDatabase } from './databases.ts';
import { search, walk } from './searching.ts';

const ZONES = ['America/Denver', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'];
const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const place = fc.record(
  {
    city: fc.constantFrom('Denver', 'Boulder', 'Ávila'),
    region: fc.constantFrom('CO', 'NM'),
    latitude: fc.constantFrom(39.74, 40.01, -33.87),
    longitude: fc.constantFrom(-104.99, -105.27, 151.2),
  },
  { requiredKeys: [] },
);

const session = fc.record(
  {
    day: fc.integer({ min: 0, max: 6 }),
    time: fc.constantFrom('00:00', '04:59', '05:00', '12:00', '19:00', '19:30', '23:59'),
    duration: fc.constantFrom(30, 90),
    timeZone: fc.constantFrom(...ZONES),
    weeksOfMonth: fc.constantFrom<number[][]>([1], [2, 4]),
    endDate: fc.constantFrom('2026-11-01', '2026-12-01'),
  },
  { requiredKeys: ['day', 'time'] },
);

/** Few names and times, so that many groups are equal in what they are sorted by. */
const group = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }),
    name: fc.constantFrom('Alpha', 'alpha', 'Álpha', 'Beta Women', 'St. Mark’s', 'Zoë', '漢字'),
    kind: fc.constantFrom(...GROUP_KINDS),
    status: fc.constantFrom('active', 'active', 'paused'),
    pathway: fc.constantFrom(...PATHWAYS),
    topics: some('alcohol', 'opioids', 'Alcohol'),
    audiences: some('Women', 'men', 'Veterans'),
    languages: some('en', 'es-US', 'ase'),
    formats: some('Beginners', 'Open'),
    attendance: fc.constantFrom(...ATTENDANCES),
    openTo: fc.constantFrom('anyone', 'patients'),
    sessions: fc.array(session, { maxLength: 3 }),
    place,
  },
  { requiredKeys: ['id', 'name'] },
) as fc.Arbitrary<WireGroup>;

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    day: some('today', 'tomorrow', '0', '3'),
    time: some('morning', 'evening', 'night'),
    attendance: some('online', 'in-person'),
    pathway: some('12-step', 'smart', 'clinical'),
    topic: some('alcohol', 'opioids'),
    audience: some('women', 'Veterans'),
    language: some('en', 'es'),
    region: some('CO', 'CO > Denver'),
    open: some('anyone', 'patients'),
    kind: some('meeting', 'program', 'community'),
  },
  { requiredKeys: [] },
);

const asked = fc.record({
  query: fc.constantFrom('', '', 'wom', 'mujeres', 'mon', 'saint mark', 'alpha', 'denver o', '-'),
  choices,
  sort: fc.constantFrom(...SORT_ORDERS),
  near: maybe(
    fc.record({ latitude: fc.constantFrom(39.7, -30), longitude: fc.constantFrom(-105, 150) }),
  ),
  withinKm: maybe(fc.constantFrom(1, 40, 5000)),
  timeZone: fc.constantFrom(...ZONES),
  language: fc.constantFrom<Language[]>('en', 'es'),
  // A year that has both changes of the clocks in it.
  minute: fc.integer({ min: Date.UTC(2026, 6) / 60_000, max: Date.UTC(2027, 6) / 60_000 }),
  limit: fc.integer({ min: 3, max: 40 }),
});

/** A directory as a widget makes it of an API's feed. */
async function directoryOf(wire: readonly WireGroup[]): Promise<Directory> {
  const directory = new Directory();
  const feed = await openFeed({ groups: wire });
  const read = feed.rows.flatMap((row, at) => feed.read(row, at).group ?? []);
  for (const each of mergeFeeds([{ groups: read }])) if (isListed(each)) directory.add(each);
  return directory;
}

/** What a widget finds, as if there were one section for all kinds of groups. */
function found(
  directory: Directory,
  request: GroupRequest,
  index: SearchIndex,
  moment: Moment,
): string[] {
  const { meetings, programs, communities } = new Outlook(directory, moment).find(request, index);
  const matching = nextOfEach([...meetings, ...programs, ...communities]);
  const keys = new Set(matching.map(({ item }) => item.key));
  const asMeeting = (row: AgendaRow): AgendaRow => ({
    ...row,
    item: { ...row.item, group: { ...row.item.group, kind: 'meeting' } },
  });
  const rows = agenda(directory.items, moment).filter(({ item }) => keys.has(item.key));
  const { meetings: inOrder } = inSections(
    rows.map(asMeeting),
    request.sort,
    request.near,
    directory,
  );
  return inOrder.map(({ item }) => item.group.id);
}

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let app: Hono;
  let now = 0;

  before(async () => {
    opened = await open();
    app = createApp({
      database: opened.database,
      settings: readSettings({}),
      log: () => {},
      now: () => now,
    });
  });

  after(() => opened.close());

  describe('the API and a widget that has all groups', () => {
    it('find the same groups in the same order, and count the same', async () => {
      const lists = fc.uniqueArray(group, { selector: ({ id }) => id, maxLength: 40 });
      const searches = fc.array(asked, { minLength: 4, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(lists, searches, async (generated, requests) => {
          const wire = [...sampleGroups, ...generated];
          await opened.database.delete(groupTable);
          await saveGroups(opened.database, wire);
          const directory = await directoryOf(wire);
          for (const { minute, timeZone, language, limit, near, ...rest } of requests) {
            const request = { ...rest, near };
            const moment = { now: minute, timeZone };
            const index = new SearchIndex(directory.groups, valueNames(language));
            now = minute * 60_000;
            const sent = {
              q: request.query,
              ...request.choices,
              sort: request.sort,
              near: near && [near.latitude, near.longitude],
              withinKm: request.withinKm,
              timeZone,
            };
            const headers = { 'Accept-Language': language };
            const expected = found(directory, request, index, moment);
            assert.deepEqual(await walk(app, { ...sent, limit }, { headers }), expected);

            const { total, facets } = await search(app, { ...sent, limit }, headers);
            assert.equal(total, expected.length);
            const outlook = new Outlook(directory, moment);
            for (const name of ['day', 'time', 'topic', 'region', 'kind'] as const) {
              assert.deepEqual(facets[name], outlook.facets(name, request, index), name);
            }
          }
        }),
        { numRuns: 30 },
      );
    });
  });
});
