import { intlOffset } from './intl-offset.ts';
import { offsetGrid } from './offset-grid.ts';
import {
  MINUTES_PER_DAY,
  type EpochMinutes,
  type OffsetLookUp,
  type WallMinutes,
} from './time-units.ts';

/** A wall clock in one time zone, cheap enough to be asked for every group of a long list. */
export interface ZoneClock {
  /** What the wall clock shows less UTC, in minutes. */
  readonly offsetAt: OffsetLookUp;
  /** What the wall clock shows at an instant. */
  toWall(at: EpochMinutes): WallMinutes;
  /**
   * When the wall clock shows a time. One that it shows twice (autumn) means the first; one that it
   * skips (spring) means as much later as the clock was put forward. RFC 5545 says the same, and
   * Temporal calls it "compatible".
   */
  toEpoch(wall: WallMinutes): EpochMinutes;
}

const clocks = new Map<string, ZoneClock>();

/**
 * The clock of an IANA zone, one per zone.
 *
 * @throws RangeError for a zone that the engine does not know: ask the contract's `isTimeZone` first.
 */
export function zoneClock(timeZone: string): ZoneClock {
  let clock = clocks.get(timeZone);
  if (clock === undefined) clocks.set(timeZone, (clock = makeClock(intlOffset(timeZone))));
  return clock;
}

/** A clock of its own over any exact look-up, which it asks seldom and never twice for one minute. */
export function makeClock(exact: OffsetLookUp): ZoneClock {
  const offsetAt = offsetGrid(exact);
  return {
    offsetAt,
    toWall: (at) => at + offsetAt(at),
    toEpoch(wall) {
      // No offset reaches a day, so these two instants lie before and after the one that is meant,
      // and a change between them, if there is one, is the one that matters.
      const before = offsetAt(wall - MINUTES_PER_DAY);
      const after = offsetAt(wall + MINUTES_PER_DAY);
      const first = wall - before;
      if (before === after || offsetAt(first) === before) return first;
      const second = wall - after;
      return offsetAt(second) === after ? second : first;
    },
  };
}
