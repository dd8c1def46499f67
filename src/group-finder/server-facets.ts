import type { GroupsPage } from '../client/groups-search.ts';
import type { FacetOption, FilterName } from '../groups/filters.ts';
import { valueKey } from '../groups/group-values.ts';
import { DAYS, TIMES_OF_DAY } from '../groups/time-slots.ts';

/** Values whose order is that of time, whatever order they come in. */
const IN_TIME: readonly string[] = [...DAYS, ...TIMES_OF_DAY.map(([name]) => name)];

/**
 * The values of a filter, and how many groups each finds, of all kinds together.
 *
 * @param pages the first page of each kind that was asked for: their counts add up, for a group is of
 * one kind
 */
export function optionsOf(
  filter: FilterName,
  pages: readonly Pick<GroupsPage, 'facets'>[],
): FacetOption[] {
  // How many of each kind there are, every page knows.
  const asked = filter === 'kind' ? pages.slice(0, 1) : pages;
  const options = new Map<string, FacetOption>();
  for (const { value, count } of asked.flatMap(({ facets }) => facets[filter] ?? [])) {
    const before = options.get(valueKey(value));
    options.set(valueKey(value), {
      value: before?.value ?? value,
      count: count + (before?.count ?? 0),
    });
  }
  const all = [...options.values()];
  if (filter !== 'day' && filter !== 'time') return all;
  return all.sort((a, b) => IN_TIME.indexOf(a.value) - IN_TIME.indexOf(b.value));
}
