import type { Session } from '../../../../src/contract/index.ts';
import { occurrences, planSession, zoneClock } from '../../../../src/groups/schedule/index.ts';
import { firstOf } from './first-of.ts';

/** `2026-03-08T09:30Z` as minutes. */
export const utc = (written: string): number => Date.parse(written) / 60_000;

export const writeUtc = (minutes: number): string =>
  `${new Date(minutes * 60_000).toISOString().slice(0, 16)}Z`;

/** The next starts of a session, as UTC writes them. */
export const starts = (session: Session, from: string, zone: string, count = 3): string[] =>
  firstOf(occurrences(planSession(session), utc(from), zoneClock(zone)), count).map(({ start }) =>
    writeUtc(start),
  );

/** The next dates of a session at noon in London, where winter has no offset. */
export const dates = (session: Omit<Session, 'time'>, from: string, count = 3): string[] =>
  starts({ ...session, time: '12:00' }, `${from}T00:00Z`, 'Europe/London', count).map((start) =>
    start.slice(0, 10),
  );
