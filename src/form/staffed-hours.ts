import type { Service } from '../contract/index.ts';
import type { EpochDay, EpochMinutes } from '../groups/index.ts';
import {
  MINUTES_PER_DAY,
  dateOfDay,
  dayOfDate,
  modulo,
  weekdayOf,
  zoneClock,
} from '../groups/index.ts';

type Hours = NonNullable<Service['hours']>[number];

/** When somebody will be there again. */
export interface Return {
  readonly at: EpochMinutes;
  /** `YYYY-MM-DD` and `HH:MM` on the peer team's own clock. */
  readonly date: string;
  readonly time: string;
  /** The IANA zone of that clock. */
  readonly timeZone: string;
}

export type Presence =
  | { readonly here: true }
  /** Without `back` nobody can tell: there are no hours in the coming year. */
  | { readonly here: false; readonly back: Return | undefined };

/** Days that are looked through. A promise that is further off would be none. */
const AHEAD = 366;

/**
 * Whether the peer team is there, and if not, from when on it is.
 *
 * Hours whose `to` is not after their `from` go on past midnight; `00:00` to `00:00` is a whole day.
 * On a closed date nobody is there: what would begin on it does not happen, and what began the day
 * before ends at midnight. Dates are those of the hours' own zone.
 *
 * @param hours as the API was read: each zone is known to this engine
 * @param closed `YYYY-MM-DD` each
 * @returns `undefined` where no hours are known
 */
export function presence(
  hours: readonly Hours[] | undefined,
  closed: readonly string[] | undefined,
  now: EpochMinutes,
): Presence | undefined {
  if (!hours?.length) return undefined;
  const closedDays = new Set(closed?.map(dayOfDate));
  let back: Return | undefined;
  for (const one of hours) {
    const start = nextStart(one, closedDays, now);
    if (start === undefined) continue;
    if (start <= now) return { here: true };
    if (!back || start < back.at) back = returnAt(start, one.timeZone);
  }
  return { here: false, back };
}

/** When hours begin: those that `now` is within, or else the next. */
function nextStart(
  { day: weekday, from, to, timeZone }: Hours,
  closed: ReadonlySet<EpochDay>,
  now: EpochMinutes,
): EpochMinutes | undefined {
  const clock = zoneClock(timeZone);
  // Those that go on past midnight may have begun yesterday.
  const yesterday = Math.floor(clock.toWall(now) / MINUTES_PER_DAY) - 1;
  const first = yesterday + modulo(weekday - weekdayOf(yesterday), 7);
  for (let day = first; day < first + AHEAD; day += 7) {
    if (closed.has(day)) continue;
    const start = clock.toEpoch(day * MINUTES_PER_DAY + minutesOf(from));
    const lastDay = to > from ? day : day + 1;
    const end = clock.toEpoch(
      lastDay * MINUTES_PER_DAY + (closed.has(lastDay) ? 0 : minutesOf(to)),
    );
    // Where clocks go forward, hours can be over before they begin.
    if (end > Math.max(now, start)) return start;
  }
  return undefined;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function returnAt(at: EpochMinutes, timeZone: string): Return {
  const wall = zoneClock(timeZone).toWall(at);
  const minute = modulo(wall, MINUTES_PER_DAY);
  const time = [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return { at, date: dateOfDay(Math.floor(wall / MINUTES_PER_DAY)), time, timeZone };
}
