import type { GroupsSearch } from '../contract/groups-search.ts';
import type { GroupRequest } from '../groups/outlook.ts';

/** The longest query that travels, in characters: the contract's bound. */
const LONGEST_QUERY = 500;

/** The most values of one filter that travel, and the longest, in characters: the contract's bounds. */
const MOST_VALUES = 100;
const LONGEST_VALUE = 600;

/** Degrees to two decimals are about a kilometre: enough to sort by, and no address. */
const nearly = (degrees: number): number => Math.round(degrees * 100) / 100;

/** A visitor's request as it travels. */
export const wireRequest = (
  { query, choices, sort, near, withinKm }: GroupRequest,
  timeZone: string,
): Omit<GroupsSearch, 'limit'> => ({
  ...(query.trim() && { q: query.trim().slice(0, LONGEST_QUERY) }),
  ...(Object.fromEntries(
    Object.entries(choices).map(([filter, values]) => [
      filter,
      values.slice(0, MOST_VALUES).map((value) => value.slice(0, LONGEST_VALUE)),
    ]),
  ) satisfies Partial<GroupsSearch>),
  ...(near && { near: [nearly(near.latitude), nearly(near.longitude)] }),
  ...(withinKm !== undefined && { withinKm }),
  timeZone,
  sort,
});
