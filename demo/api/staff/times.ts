import type { ContactWindow } from '../../../src/contract/index.ts';
import type * as z from 'zod/mini';
import { MINUTES_PER_DAY, modulo, weekdayOf, zoneClock } from '../../../src/groups/index.ts';

/** A good time for contact: the next time that it comes, or that it is. */
export interface GoodTime {
  readonly start: Date;
  readonly end: Date;
  readonly isNow: boolean;
}

const MINUTE = 60_000;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The next times of the windows that a visitor gave, soonest first. */
export function goodTimes(
  windows: readonly z.infer<typeof ContactWindow>[],
  timeZone: string,
  now: Date,
): GoodTime[] {
  const clock = zoneClock(timeZone);
  const at = Math.floor(now.getTime() / MINUTE);
  const today = Math.floor(clock.toWall(at) / MINUTES_PER_DAY);
  return windows
    .map(({ day, from, to }) => {
      const inDays = modulo(day - weekdayOf(today), 7);
      const on = (date: number) => ({
        start: clock.toEpoch(date * MINUTES_PER_DAY + minutesOf(from)),
        end: clock.toEpoch(date * MINUTES_PER_DAY + minutesOf(to)),
      });
      const next = on(today + inDays);
      const { start, end } = next.end > at ? next : on(today + inDays + 7);
      return {
        start: new Date(start * MINUTE),
        end: new Date(end * MINUTE),
        isNow: start <= at && at < end,
      };
    })
    .sort((a, b) => a.start.getTime() - b.start.getTime());
}

/** Spaces as people type them: formats of dates use rarer ones, which copy badly. */
const plain = (text: string): string => text.replace(/[\u202f\u2009\u00a0]/g, ' ');

const format = (timeZone: string, options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone, ...options });
  return (at: Date) => plain(formatter.format(at));
};

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** "Monday, Nov 23, 5:00 PM MST". */
export const inWords = (at: Date, timeZone: string): string =>
  format(timeZone, {
    weekday: 'long',
    month: 'short',
    day: 'numeric',
    ...CLOCK,
    timeZoneName: 'short',
  })(at);

/** "Monday, 9:00 AM to 12:00 PM". */
export function stretchInWords({ start, end }: GoodTime, timeZone: string): string {
  const weekday = format(timeZone, { weekday: 'long' });
  const time = format(timeZone, CLOCK);
  const otherDay = weekday(start) === weekday(end) ? '' : `${weekday(end)}, `;
  return `${weekday(start)}, ${time(start)} to ${otherDay}${time(end)}`;
}

/** "7:42 PM on Sunday". */
export const clockInWords = (at: Date, timeZone: string): string =>
  `${format(timeZone, CLOCK)(at)} on ${format(timeZone, { weekday: 'long' })(at)}`;

/** "Mountain Time". */
export const zoneInWords = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/** Whether two zones show the same time, as Denver and Boise do. */
export const showSameTime = (one: string, other: string, at: Date): boolean => {
  const minute = Math.floor(at.getTime() / MINUTE);
  return zoneClock(one).offsetAt(minute) === zoneClock(other).offsetAt(minute);
};

const UNITS = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/** "in 3 hours", "2 days ago", "just now". */
export function fromNow(at: Date, now: Date): string {
  const minutes = (at.getTime() - now.getTime()) / MINUTE;
  if (minutes <= 0 && minutes > -1) return 'just now';
  const [unit, length] = UNITS.find(([, size]) => Math.abs(minutes) >= size) ?? UNITS[2];
  return new Intl.RelativeTimeFormat('en-US').format(Math.trunc(minutes / length), unit);
}
