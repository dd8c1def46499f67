import type * as z from 'zod/mini';
import type { Service } from '../../../src/contract/index.ts';
import type { StaffedHours } from '../../../src/contract/service.ts';
import { MINUTES_PER_DAY } from '../../../src/groups/schedule/time-units.ts';
import { zoneClock } from '../../../src/groups/schedule/zone-clock.ts';

const MINUTE = 60_000;
const HOUR = 60;

/** Days that are looked at. A center that is there less than that has no answer to promise. */
const HORIZON = 120;

/** When the peer team is there, as the center says. */
export type Staffed = Pick<Service, 'hours' | 'closed'>;

type Hours = z.infer<typeof StaffedHours>;

/** Minutes since 1970 from which, and up to which, somebody is there. */
type Stretch = readonly [from: number, to: number];

/**
 * By when somebody has been there for so many hours: what a center can promise that is closed at
 * night. Where it says nothing of its hours, all count.
 *
 * @param now milliseconds since 1970
 * @param within hours
 * @returns milliseconds since 1970, or `undefined` where nobody is there for that long in 120 days
 */
export function respondBy(
  { hours = [], closed = [] }: Staffed,
  now: number,
  within: number,
): number | undefined {
  const start = Math.ceil(now / MINUTE);
  if (hours.length === 0) return (start + within * HOUR) * MINUTE;
  let left = within * HOUR;
  let seen = start;
  for (const [from, to] of stretches(hours, new Set(closed), start)) {
    // Two stretches may overlap, and one may have begun: no minute counts twice.
    const begin = Math.max(from, seen);
    if (to - begin >= left) return (begin + left) * MINUTE;
    left -= Math.max(0, to - begin);
    seen = Math.max(seen, to);
  }
  return undefined;
}

/** From the day before, because a night may reach into this one. In order of their beginning. */
function stretches(hours: readonly Hours[], closed: ReadonlySet<string>, start: number): Stretch[] {
  return hours
    .flatMap(({ day, from, to, timeZone }) => {
      const clock = zoneClock(timeZone);
      const today = Math.floor(clock.toWall(start) / MINUTES_PER_DAY);
      const days = Array.from({ length: HORIZON + 1 }, (_, index) => today - 1 + index);
      return days
        .filter((date) => weekday(date) === day && !closed.has(calendarDate(date)))
        .map((date): Stretch => {
          const midnight = date * MINUTES_PER_DAY;
          // An end that is not after the beginning is on the next day.
          const end = minutes(to) + (to <= from ? MINUTES_PER_DAY : 0);
          return [clock.toEpoch(midnight + minutes(from)), clock.toEpoch(midnight + end)];
        });
    })
    .sort(([a], [b]) => a - b);
}

/** The first day of 1970 was a Thursday. */
const weekday = (date: number): number => (date + 4) % 7;

const calendarDate = (date: number): string =>
  new Date(date * MINUTES_PER_DAY * MINUTE).toISOString().slice(0, 10);

const minutes = (time: string): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3));
