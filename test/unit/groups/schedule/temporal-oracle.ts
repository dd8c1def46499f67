import { Temporal } from 'temporal-polyfill';
import type { Session } from '../../../../src/contract/index.ts';
import type { Occurrence } from '../../../../src/groups/schedule/index.ts';

/*
 * What the schedule should answer, worked out another way: it reads a calendar from page to page
 * and asks of every date whether the session happens on it. It takes the engine's own Temporal
 * where there is one.
 */

interface Page {
  readonly date: Temporal.PlainDate;
  readonly iso: string;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
  /** Which of its weekday it is in its month. */
  readonly nth: number;
  /** Weeks since the calendar's first Monday. */
  readonly week: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const FIRST = Temporal.PlainDate.from('2018-01-01');
const YEARS = 24;

/** A calendar that begins on a Monday, written once: Temporal is too slow to ask for every case. */
const calendar: Page[] = [];
for (let date = FIRST, week = 0; date.year < FIRST.year + YEARS; date = date.add({ days: 1 })) {
  if (date.dayOfWeek === 1 && calendar.length > 0) week++;
  const weekBefore = calendar.at(-7);
  const nth = weekBefore && weekBefore.date.month === date.month ? weekBefore.nth + 1 : 1;
  calendar.push({
    date,
    iso: date.toString(),
    weekday: date.dayOfWeek % 7,
    nth,
    week,
    day: EPOCH.until(date).days,
  });
}

const pageOf = (date: Temporal.PlainDate): number => FIRST.until(date).days;

const weekOf = new Map(calendar.map(({ iso, week }) => [iso, week]));

/** Any date of the calendar, by its distance from the date of a moment. */
export const dateNear = (minutes: number, days: number): string =>
  (calendar[pageOf(zoned(minutes, 'UTC').toPlainDate()) + days] as Page).iso;

export const zoned = (minutes: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toZonedDateTimeISO(zone);

export const minutesOf = (at: Temporal.ZonedDateTime): number => at.epochMilliseconds / 60_000;

function happensOn(session: Session, index: number): boolean {
  const { iso, weekday, nth, week } = calendar[index] as Page;
  const { interval = 1, weeksOfMonth = [], startDate, endDate } = session;
  if (session.exceptDates?.includes(iso)) return false;
  if (session.extraDates?.includes(iso)) return true;
  if (weekday !== session.day) return false;
  if (startDate !== undefined && iso < startDate) return false;
  if (endDate !== undefined && iso > endDate) return false;
  if (weeksOfMonth.length > 0) {
    const isLast = calendar[index + 7]?.nth === 1;
    return weeksOfMonth.includes(nth) || (isLast && weeksOfMonth.includes(-1));
  }
  if (interval === 1) return true;
  return (week - (weekOf.get(startDate as string) as number)) % interval === 0;
}

/** The occurrences that end after `now`; for sessions whose dates lie in the calendar. */
export function* occurrencesByTemporal(
  session: Session,
  now: number,
  zone: string,
): Generator<Occurrence> {
  const { interval = 1, weeksOfMonth = [], startDate, endDate, extraDates = [] } = session;
  if (interval > 1 && weeksOfMonth.length === 0 && startDate === undefined) return;
  const over = endDate && [endDate, ...extraDates].sort().at(-1);
  // A session lasts a week at most, and no clock was ever put forward by more than a day.
  const first = pageOf(zoned(now, zone).toPlainDate()) - 9;
  for (let index = first; index < calendar.length - 7; index++) {
    const { date, iso, day } = calendar[index] as Page;
    if (over !== undefined && iso > over) return;
    if (!happensOn(session, index)) continue;
    const start = date.toZonedDateTime({ timeZone: zone, plainTime: session.time });
    const end = start.add({ minutes: session.duration ?? 60 });
    if (minutesOf(end) > now) {
      yield { day, start: minutesOf(start), end: minutesOf(end) };
    }
  }
}

const changes = new Map<string, number[]>();

/** When a zone's clocks change from 2024 to 2029. */
export function changesIn(zone: string): readonly number[] {
  let found = changes.get(zone);
  if (found === undefined) {
    changes.set(zone, (found = []));
    let at = zoned(Date.UTC(2024, 0) / 60_000, zone).getTimeZoneTransition('next');
    while (at !== null && at.year < 2030) {
      found.push(minutesOf(at));
      at = at.getTimeZoneTransition('next');
    }
  }
  return found;
}

/** What a wall clock that nobody changed would show when the clocks change. */
export const wallBefore = (change: number, zone: string): number =>
  change + zoned(change - 1, zone).offsetNanoseconds / 60e9;
