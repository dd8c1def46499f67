import { ATTENDANCES, GROUP_KINDS, PATHWAYS } from '../contract/group.ts';
import type { FacetOption, FilterName } from '../groups/filters.ts';
import { REGION_STEP } from '../groups/filters.ts';

/** The order of values that have one of their own. */
const OWN: Partial<Record<FilterName, readonly string[]>> = {
  attendance: ATTENDANCES,
  pathway: PATHWAYS,
  kind: GROUP_KINDS,
};

/**
 * The values of a filter in the order in which a visitor looks for them: days, times and the like in
 * their own, all others by what they are called, and each region before what lies in it.
 *
 * @param nameOf what a value, or one step of a region, is called
 */
export function inOrder(
  filter: FilterName,
  options: readonly FacetOption[],
  nameOf: (value: string) => string,
  lang: string,
): readonly FacetOption[] {
  if (filter === 'day' || filter === 'time') return options;
  const own = OWN[filter];
  const rank = (value: string) => {
    const at = own?.indexOf(value) ?? -1;
    return at < 0 ? Infinity : at;
  };
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return options
    .map((option) => ({
      option,
      rank: rank(option.value),
      names: filter === 'region' ? option.value.split(REGION_STEP) : [nameOf(option.value)],
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : compareSteps(a, b, compare)))
    .map(({ option }) => option);
}

interface Named {
  readonly names: readonly string[];
}

function compareSteps(
  { names: a }: Named,
  { names: b }: Named,
  compare: (a: string, b: string) => number,
): number {
  const at = a.findIndex((name, step) => compare(name, b[step] ?? '') !== 0);
  return at < 0 ? a.length - b.length : compare(a[at] ?? '', b[at] ?? '');
}
