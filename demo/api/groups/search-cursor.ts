import * as z from 'zod/mini';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import type { EpochMinutes } from '../../../src/groups/schedule/index.ts';
import { MINUTES_PER_DAY } from '../../../src/groups/schedule/index.ts';
import { fold } from '../../../src/groups/search.ts';

const Parts = z.tuple([z.int(), z.number(), z.number(), z.number(), z.string(), z.string()]);

/** The place of a group in an order. What has no distance, or no time, has the highest number. */
export type Place = readonly [
  distance: number,
  day: number,
  start: number,
  name: string,
  key: string,
];

/**
 * Where a page begins. It names a place in the order and not a number of groups, so that a group
 * that is there during the whole walk, and is not moved, comes exactly once, whatever is added or
 * removed meanwhile.
 */
export interface SearchCursor {
  /** When the first page was asked for: a walk that lasts sees all groups at one moment. */
  readonly minute: EpochMinutes;
  readonly after: Place;
}

export const encodeSearchCursor = ({ minute, after }: SearchCursor): string =>
  Buffer.from(JSON.stringify([minute, ...after])).toString('base64url');

/** Reads what `encodeSearchCursor` wrote within a day of `now`, or `undefined` for anything else. */
export function decodeSearchCursor(word: string, now: EpochMinutes): SearchCursor | undefined {
  try {
    const [minute, ...after] = Parts.parse(JSON.parse(Buffer.from(word, 'base64url').toString()));
    return Math.abs(now - minute) <= MINUTES_PER_DAY ? { minute, after } : undefined;
  } catch {
    return undefined;
  }
}

/** The place of a row as `Outlook.find` gives it, sorted by distance where it has one. */
export const placeOf = ({ item, day, occurrence, distance }: AgendaRow): Place => [
  distance ?? Number.MAX_VALUE,
  day ?? Number.MAX_VALUE,
  occurrence?.start ?? Number.MAX_VALUE,
  item.group.name,
  item.group.key,
];

/**
 * How two places lie to each other, below 0 where the first comes first: as the sections of what was
 * found are sorted. Groups that are equal in name or distance come by time, then by name, then by key.
 */
export const comparePlaces =
  (byName: boolean) =>
  (a: Place, b: Place): number =>
    (byName ? compare(fold(a[3]), fold(b[3])) : compare(a[0], b[0])) ||
    compare(a[1], b[1]) ||
    compare(a[2], b[2]) ||
    compare(a[3], b[3]) ||
    compare(a[4], b[4]);

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
