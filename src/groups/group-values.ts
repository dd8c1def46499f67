import type { FilterName } from './filters.ts';
import { REGION_STEP } from './filters.ts';
import type { ListedGroup } from './listed-group.ts';

/** The filters that ask about a group, whenever it meets. */
export type GroupFilter = Exclude<FilterName, 'day' | 'time'>;

const NONE: readonly string[] = [];

const one = (value: string | undefined): readonly string[] =>
  value === undefined ? NONE : [value];

/** The language of a BCP 47 tag, whatever its script or region. */
export const languageOf = (tag: string): string => tag.replace(/[-_].*/, '');

const READERS: Readonly<Record<GroupFilter, (group: ListedGroup) => readonly string[]>> = {
  // Who wants to go in person, or to join online, can do so at a hybrid group.
  attendance: ({ attendance }) =>
    attendance === 'hybrid' ? ['in-person', 'online', attendance] : one(attendance),
  pathway: ({ pathway }) => one(pathway),
  fellowship: ({ fellowship }) => one(fellowship),
  topic: ({ topics = NONE }) => topics,
  audience: ({ audiences = NONE }) => audiences,
  language: ({ languages = NONE }) => languages.map(languageOf),
  format: ({ formats = NONE }) => formats,
  region: regionsOf,
  accessibility: ({ accessibility = NONE }) => accessibility,
  open: ({ openTo }) => one(openTo),
  kind: ({ kind = 'meeting' }) => [kind],
};

export const GROUP_FILTERS = Object.keys(READERS) as readonly GroupFilter[];

/** What a group offers to a filter, as the group spells it. Values may repeat. */
export const valuesOf = (group: ListedGroup, filter: GroupFilter): readonly string[] =>
  READERS[filter](group);

/** By this, two spellings of one value are the same. */
export const valueKey = (value: string): string => value.toLowerCase();

/** A place counts for its city and for all that the city lies in. */
function regionsOf({ regions, place }: ListedGroup): readonly string[] {
  const names = regions ?? [place?.region, place?.city].filter((name) => name !== undefined);
  return names.map((_, depth) => names.slice(0, depth + 1).join(REGION_STEP));
}
