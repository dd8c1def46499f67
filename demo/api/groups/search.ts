import type { GroupsFound, GroupsSearch } from '../../../src/contract/index.ts';
import type { FilterName } from '../../../src/groups/filters.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';
import type { GroupRequest } from '../../../src/groups/outlook.ts';
import type { EpochMinutes } from '../../../src/groups/schedule/index.ts';
import type { Sections } from '../../../src/groups/sections.ts';
import { nextOfEach } from '../../../src/groups/sections.ts';
import type { Listing } from './listing.ts';
import type { SearchCursor } from './search-cursor.ts';
import { comparePlaces, encodeSearchCursor, placeOf } from './search-cursor.ts';
import type { Language } from './value-names.ts';

/** What is not in the body of a request. */
export interface SearchSetting {
  readonly now: EpochMinutes;
  /** That of the page, whose words for values can be searched for. */
  readonly language: Language;
  /** Absent on the first page. */
  readonly cursor?: SearchCursor | undefined;
}

/** Finds groups as the group finder does in a page that has them all. */
export function searchGroups(
  listing: Listing,
  search: GroupsSearch,
  { now, language, cursor }: SearchSetting,
): GroupsFound {
  const minute = cursor?.minute ?? now;
  const outlook = listing.outlook({ now: minute, timeZone: zoneName(search.timeZone) });
  const index = listing.index(language);
  const request = requestOf(search);

  const compare = comparePlaces(request.sort === 'name');
  const found = inOneList(outlook.find(request, index), compare);
  const rest = cursor ? found.filter(({ place }) => compare(place, cursor.after) > 0) : found;
  const page = rest.slice(0, search.limit);
  const last = rest.length > page.length ? page.at(-1) : undefined;

  const facets = FILTER_NAMES.map((name) => [name, outlook.facets(name, request, index)] as const);
  return {
    groups: page.flatMap(({ groupIndex }) => listing.written[groupIndex] ?? []),
    total: found.length,
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
    ...(last && { next: encodeSearchCursor({ minute, after: last.place }) }),
  };
}

/** The groups of all sections, one each. The sections are in order, and so is what comes of them. */
const inOneList = (
  { meetings, programs, communities }: Sections,
  compare: ReturnType<typeof comparePlaces>,
) =>
  nextOfEach([...meetings, ...programs, ...communities])
    .map((row) => ({ groupIndex: row.item.groupIndex, place: placeOf(row) }))
    .sort((a, b) => compare(a.place, b.place));

function requestOf(search: GroupsSearch): GroupRequest {
  const { q = '', sort = 'time', near, withinKm } = search;
  const choices: { [Name in FilterName]?: readonly string[] } = {};
  for (const name of FILTER_NAMES) {
    const values = search[name];
    if (values) choices[name] = values;
  }
  return {
    query: q,
    choices,
    sort,
    near: near && { latitude: near[0], longitude: near[1] },
    withinKm,
  };
}

/** A zone by its one name: it can be written in any case, and clocks are kept by how it is written. */
const zoneName = (timeZone = 'UTC'): string =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
