import type { GroupsPage } from '../client/groups-search.ts';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import { Directory } from '../groups/directory.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { GroupRequest } from '../groups/outlook.ts';
import { Outlook } from '../groups/outlook.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import { SearchIndex } from '../groups/search-index.ts';
import type { NameOf } from '../groups/search.ts';
import type { Sections } from '../groups/sections.ts';
import { EVERYTHING } from './group-source.ts';

/** What is needed to see groups as they are looked at. */
export interface Look {
  readonly request: GroupRequest;
  readonly moment: Moment;
  readonly held: ReadonlyMap<string, Occurrence>;
  readonly nameOf: NameOf;
}

/** All groups once: a list that changes between two pages may bring one twice. */
export function groupsOfPages(pages: readonly Pick<GroupsPage, 'groups'>[]): ListedGroup[] {
  const all = new Map<string, ListedGroup>();
  for (const group of pages.flatMap(({ groups }) => groups)) {
    // The keys are those that a feed's groups would have.
    const key = `0:${group.id}`;
    if (!all.has(key)) all.set(key, { ...group, key });
  }
  return [...all.values()];
}

/**
 * The rows of groups that an API found. A group that meets three times a week has three, of which a
 * filter for Mondays leaves one: the API names groups, and which of their rows match is seen here. It
 * may know better than we do what a word means, so that each group has a row at least, unless the day
 * or the time that was asked for is over.
 */
export function rowsOfFound(groups: readonly ListedGroup[], look: Look): Sections {
  const directory = new Directory();
  for (const group of groups) directory.add(group);
  const outlook = new Outlook(directory, look.moment, look.held);
  const index = new SearchIndex(groups, look.nameOf);
  const { sort, near, choices } = look.request;
  const matching = outlook.find(look.request, index);
  // What is over since the API was asked is no longer today's, and that we know as well as it does.
  const times = { day: choices.day ?? [], time: choices.time ?? [] };
  const all = outlook.find({ ...EVERYTHING, choices: times, sort, near }, index);
  return {
    meetings: together(matching.meetings, all.meetings),
    programs: together(matching.programs, all.programs),
    communities: together(matching.communities, all.communities),
  };
}

/** All rows that match, and the first of each group of which none does. */
function together(matching: readonly AgendaRow[], all: readonly AgendaRow[]): AgendaRow[] {
  const keys = new Set(matching.map(({ item }) => item.key));
  const met = new Set(matching.map(({ item }) => item.groupIndex));
  return all.filter(({ item: { key, groupIndex } }) => {
    if (keys.has(key)) return true;
    return !met.has(groupIndex) && Boolean(met.add(groupIndex));
  });
}

/**
 * The rows up to the first row of the last group. Between later ones, rows of groups belong that are
 * not here yet.
 */
export function rowsSoFar(rows: readonly AgendaRow[]): AgendaRow[] {
  const met = new Set<number>();
  let end = 0;
  rows.forEach(({ item: { groupIndex } }, at) => {
    if (met.has(groupIndex)) return;
    met.add(groupIndex);
    end = at + 1;
  });
  return rows.slice(0, end);
}
