import type { AgendaRow } from './agenda.ts';
import type { Coordinates } from './distance.ts';
import { distanceBetween } from './distance.ts';
import type { ListedGroup } from './listed-group.ts';

/** In which order a visitor sees groups: what is next, by name, or what is near. */
export const SORT_ORDERS = ['time', 'name', 'distance'] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

/** The rows that were found, by what kind of group they are of. */
export interface Sections {
  /** Mutual-aid meetings, and kinds that are not known: a row for each of their times. */
  readonly meetings: readonly AgendaRow[];
  /** The center's own programs: a row for each. */
  readonly programs: readonly AgendaRow[];
  /** Online communities: a row for each. */
  readonly communities: readonly AgendaRow[];
}

/**
 * Sorts rows that come in order of time, and shares them out. In any other order than that of time,
 * a group has one row, its next, and groups that are equal stay in order of time.
 *
 * @param near where the visitor is. Without it, nothing is sorted by distance.
 * @param names of all groups; asked only where rows are sorted by name
 */
export function inSections(
  rows: readonly AgendaRow[],
  sort: SortOrder,
  near: Coordinates | undefined,
  names: { readonly nameOrder: Uint32Array },
): Sections {
  const kinds = { meetings: [], programs: [], communities: [] } as Record<
    keyof Sections,
    AgendaRow[]
  >;
  for (const row of rows) kinds[sectionOf(row.item.group)].push(row);
  const ordered = (all: readonly AgendaRow[]): AgendaRow[] => {
    const next = nextOfEach(all);
    if (sort === 'name') return byName(next, names.nameOrder);
    return sort === 'distance' && near ? byDistance(next, near) : next;
  };
  const isByTime = sort === 'time' || (sort === 'distance' && !near);
  return {
    meetings: isByTime ? kinds.meetings : ordered(kinds.meetings),
    programs: ordered(kinds.programs),
    communities: ordered(kinds.communities),
  };
}

function sectionOf({ kind }: ListedGroup): keyof Sections {
  if (kind === 'program') return 'programs';
  return kind === 'community' ? 'communities' : 'meetings';
}

/** The first row of each group. */
export function nextOfEach(rows: readonly AgendaRow[]): AgendaRow[] {
  const isMet: boolean[] = [];
  return rows.filter(({ item: { groupIndex } }) => {
    if (isMet[groupIndex]) return false;
    return (isMet[groupIndex] = true);
  });
}

const byName = (rows: AgendaRow[], nameOrder: Uint32Array): AgendaRow[] => {
  const placeOf = ({ item }: AgendaRow) => nameOrder[item.groupIndex] ?? 0;
  return rows.sort((a, b) => placeOf(a) - placeOf(b));
};

/** Further than anything on Earth: where a group is that is nowhere. */
const NOWHERE = 1e6;

const byDistance = (rows: readonly AgendaRow[], near: Coordinates): AgendaRow[] =>
  rows
    .map((row) => {
      const distance = distanceTo(row.item.group, near);
      return distance === undefined ? row : { ...row, distance };
    })
    .sort(({ distance: a = NOWHERE }, { distance: b = NOWHERE }) => a - b);

/** Kilometres to the door. Nobody goes to an online group, whatever town it calls its own. */
export function distanceTo(
  { place, attendance, placeClosed }: ListedGroup,
  near: Coordinates,
): number | undefined {
  const { latitude, longitude } = place ?? {};
  if (latitude === undefined || longitude === undefined) return undefined;
  if (attendance === 'online' || placeClosed) return undefined;
  return distanceBetween(near, { latitude, longitude });
}
