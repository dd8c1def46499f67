import fc from 'fast-check';
import type { Session } from '../../../src/contract/session.ts';
import type { Moment } from '../../../src/groups/agenda.ts';
import { Directory } from '../../../src/groups/directory.ts';
import type { Choices, FilterName } from '../../../src/groups/filters.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import type { GroupRequest } from '../../../src/groups/outlook.ts';
import { SearchIndex } from '../../../src/groups/search-index.ts';
import { SORT_ORDERS } from '../../../src/groups/sections.ts';

/** Few values, so that groups share them, and some in two spellings. */
const NAMES = [
  'Hope',
  'hope',
  'Ésperanza',
  'Esperanza',
  'River Men',
  'Al-Anon',
  'Women Rise',
  '🙏',
];
const ZONES = ['America/Denver', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
const VALUES = {
  pathway: ['12-step', 'smart', 'new-word'],
  fellowship: ['AA', 'aa', 'NA'],
  topics: ['Grief', 'opioids'],
  audiences: ['Women', 'women', 'Men', 'Parents'],
  languages: ['en', 'en-US', 'es', 'ES-mx'],
  formats: ['Beginners', 'Speaker'],
  accessibility: ['wheelchair', 'asl'],
  regions: ['CO', 'co', 'ME', 'Denver', 'Portland'],
} as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = <T>(values: readonly T[]) => maybe(fc.constantFrom(...values));
const someOf = <T>(values: readonly T[]) =>
  maybe(fc.array(fc.constantFrom(...values), { maxLength: 3 }));

const minute = fc.oneof(
  // Where one part of the day ends and the next begins.
  fc.constantFrom(0, 299, 300, 719, 720, 1019, 1020, 1259, 1260, 1439),
  fc.integer({ min: 0, max: 1439 }),
);

const clock = (at: number): string =>
  [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What is absent is absent: the contract has no field that is `undefined`. */
const present = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

const session = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    time: minute.map(clock),
    duration: oneOf([30, 90, 600]),
    timeZone: oneOf(ZONES),
    weeksOfMonth: oneOf([[1], [-1]]),
    // Two weeks apart without a start: a row without a time. Ended: no row.
    interval: oneOf([1, 2]),
    endDate: oneOf(['2026-01-01', '2027-12-31']),
  })
  .map((record) => present(record) as Session);

const group = fc
  .record({
    name: fc.constantFrom(...NAMES),
    kind: oneOf(['meeting', 'program', 'community', 'retreat']),
    attendance: oneOf(['in-person', 'online', 'hybrid']),
    openTo: oneOf(['anyone', 'members']),
    pathway: oneOf(VALUES.pathway),
    fellowship: oneOf(VALUES.fellowship),
    topics: someOf(VALUES.topics),
    audiences: someOf(VALUES.audiences),
    languages: someOf(VALUES.languages),
    formats: someOf(VALUES.formats),
    accessibility: someOf(VALUES.accessibility),
    regions: someOf(VALUES.regions),
    sessions: maybe(fc.array(session, { maxLength: 4 })),
    place: maybe(
      fc
        .record({
          city: oneOf(['Denver', 'Portland']),
          region: oneOf(['CO', 'ME']),
          latitude: maybe(fc.integer({ min: -90, max: 90 })),
          longitude: maybe(fc.integer({ min: -180, max: 180 })),
        })
        .map(present),
    ),
    placeClosed: oneOf([true]),
  })
  .map(present);

/** Groups of all kinds, in as many places, at as many times. */
export const someGroups: fc.Arbitrary<ListedGroup[]> = fc
  .array(group, { maxLength: 12 })
  .map((all) => all.map((one, at) => ({ id: `g${at}`, key: `g${at}`, ...one })));

/** Moments in a fortnight in which clocks change, in several zones. */
export const someMoment: fc.Arbitrary<Moment> = fc.record({
  now: fc.integer({
    min: Date.UTC(2026, 9, 25) / 60_000,
    max: Date.UTC(2026, 10, 8) / 60_000,
  }),
  timeZone: fc.constantFrom(...ZONES, 'UTC'),
});

const CHOOSABLE: Record<FilterName, readonly string[]> = {
  day: ['today', 'Tomorrow', '0', '1', '2', '3', '4', '5', '6'],
  time: ['morning', 'Afternoon', 'evening', 'night'],
  attendance: ['in-person', 'online', 'hybrid', 'Online'],
  pathway: VALUES.pathway,
  fellowship: VALUES.fellowship,
  topic: VALUES.topics,
  audience: VALUES.audiences,
  language: ['en', 'es', 'fr'],
  format: VALUES.formats,
  region: ['CO', 'co', 'CO > Denver', 'ME > Portland', 'ME', 'Denver'],
  accessibility: VALUES.accessibility,
  open: ['anyone', 'members', 'patients'],
  kind: ['meeting', 'program', 'community', 'nothing'],
};

/** A filter, and a value that a visitor may choose in it. */
export const someChoice: fc.Arbitrary<readonly [FilterName, string]> = fc
  .constantFrom(...FILTER_NAMES)
  .chain((filter) =>
    fc.constantFrom(...CHOOSABLE[filter]).map((value) => [filter, value] as const),
  );

/** A filter, and two values to choose in it. */
export const someTwo: fc.Arbitrary<readonly [FilterName, string, string]> = fc
  .constantFrom(...FILTER_NAMES)
  .chain((filter) => {
    const value = fc.constantFrom(...CHOOSABLE[filter]);
    return fc.tuple(fc.constant(filter), value, value);
  });

export const someChoices: fc.Arbitrary<Choices> = fc
  .array(someChoice, { maxLength: 4 })
  .map((picked) => {
    const choices: { [Name in FilterName]?: string[] } = {};
    for (const [filter, value] of picked) (choices[filter] ??= []).push(value);
    return choices;
  });

export const someQuery = fc.constantFrom(
  ...['', '', '', 'hope', 'es', 'men', 'WOMEN', 'al anon', 'mon', 'sunday hope', 'speaker co', '…'],
);

export const someRequest: fc.Arbitrary<GroupRequest> = fc.record({
  query: someQuery,
  choices: someChoices,
  sort: fc.constantFrom(...SORT_ORDERS),
  near: maybe(
    fc.record({
      latitude: fc.integer({ min: -90, max: 90 }),
      longitude: fc.integer({ min: -180, max: 180 }),
    }),
  ),
  withinKm: oneOf([500, 9000]),
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What an English page calls a value. */
export const inEnglish = (filter: FilterName, value: string): string =>
  filter === 'day' ? (DAYS[Number(value)] ?? value) : value;

export function directoryOf(groups: readonly ListedGroup[]): Directory {
  const directory = new Directory();
  for (const one of groups) directory.add(one);
  return directory;
}

export const indexOf = (groups: readonly ListedGroup[]): SearchIndex =>
  new SearchIndex(groups, inEnglish);
