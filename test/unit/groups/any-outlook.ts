import fc from 'fast-check';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import type { FilterName } from '../../../src/groups/filters.ts';
import type { Found, GroupRequest } from '../../../src/groups/outlook.ts';
import { Outlook } from '../../../src/groups/outlook.ts';
import { directoryOf, indexOf, someGroups, someMoment } from './random-groups.ts';

const RUNS = { numRuns: 400, seed: 20_261_101 };

export const EVERYTHING: GroupRequest = { query: '', choices: {}, sort: 'time' };

export const rowsOf = ({ meetings, programs, communities }: Found): AgendaRow[] => [
  ...meetings,
  ...programs,
  ...communities,
];
export const keysOf = (found: Found): string[] => rowsOf(found).map(({ item }) => item.key);
export const groupsOf = (found: Found): Set<string> =>
  new Set(rowsOf(found).map(({ item }) => item.group.key));

/** Directories from some moment, and something to ask of them. */
export const outlooks = fc.tuple(someGroups, someMoment).map(([groups, moment]) => {
  const directory = directoryOf(groups);
  const outlook = new Outlook(directory, moment);
  const index = indexOf(directory.groups);
  return {
    groups,
    moment,
    directory,
    outlook,
    find: (request: Partial<GroupRequest>) => outlook.find({ ...EVERYTHING, ...request }, index),
    facets: (filter: FilterName, request: GroupRequest) => outlook.facets(filter, request, index),
    easings: (request: GroupRequest) => outlook.easings(request, index),
  };
});

/** Asks many times, the same each time. */
export const always = <Asked extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Asked]: fc.Arbitrary<Asked[At]> },
  predicate: (...asked: Asked) => void,
): void => {
  fc.assert(fc.property<Asked>(...arbitraries, predicate), RUNS);
};
