import type { Session } from '../contract/session.ts';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import type { EpochDay, EpochMinutes, Occurrence } from '../groups/schedule/index.ts';
import { MINUTES_PER_DAY, zoneClock } from '../groups/schedule/index.ts';
import { dateFormat } from '../widget/intl-formats.ts';

const MINUTE = 60_000;

const clockFace = { hour: 'numeric', minute: '2-digit' } as const;

/** A span of wall time in words. */
export interface WhenText {
  /** "7:00 – 8:00 PM", with the zone named where it is not the visitor's. */
  readonly text: string;
  /** The start as `<time datetime>` takes it: an instant, or a wall time where it is floating. */
  readonly datetime: string;
}

interface Known {
  readonly session: Session;
  readonly seenFrom: string;
  readonly when: WhenText;
}

/**
 * Writing a time is the dearest part of a row, and a list is drawn at every key. A list that is
 * sorted anew makes new rows of the same occurrences, so those are what is remembered by.
 */
const known = new WeakMap<Occurrence, Known>();

/** A row's time, in the zone in which it is shown. */
export function whenText(row: AgendaRow, moment: Moment, lang: string): WhenText | undefined {
  const { occurrence, item } = row;
  const { session } = item;
  if (!occurrence || !session) return undefined;
  const seenFrom = `${lang} ${moment.timeZone}`;
  const before = known.get(occurrence);
  if (before?.seenFrom === seenFrom && before.session === session) return before.when;
  const when = write(row, occurrence, session, moment, lang);
  known.set(occurrence, { session, seenFrom, when });
  return when;
}

function write(
  { shownZone, item }: AgendaRow,
  { day, start, end }: Occurrence,
  { duration, timeZone = shownZone }: Session,
  moment: Moment,
  lang: string,
): WhenText {
  if (shownZone === undefined || timeZone === undefined) {
    const wall = day * MINUTES_PER_DAY + (item.plan?.time ?? 0);
    return {
      text: wallSpan(wall, duration, lang),
      datetime: new Date(wall * MINUTE).toISOString().slice(0, 16),
    };
  }
  const foreign = [shownZone, timeZone].some((zone) => differs(zone, moment.timeZone, start));
  return {
    text: span(start, duration === undefined ? undefined : end, lang, shownZone, foreign),
    datetime: new Date(start * MINUTE).toISOString(),
  };
}

/** A row's start on the visitor's own clock, where it is shown in another zone. */
export function startForVisitor(row: AgendaRow, moment: Moment, lang: string): string | undefined {
  const { occurrence, shownZone } = row;
  if (!occurrence || !shownZone || !differs(shownZone, moment.timeZone, occurrence.start)) {
    return undefined;
  }
  return dateFormat(lang, { ...clockFace, weekday: 'short', timeZone: moment.timeZone }).format(
    occurrence.start * MINUTE,
  );
}

/** Whether two zones' clocks show different times at an instant. */
export const differs = (zone: string, other: string, at: EpochMinutes): boolean =>
  zone !== other && zoneClock(zone).offsetAt(at) !== zoneClock(other).offsetAt(at);

/** "in 12 minutes". */
export const inMinutes = (from: EpochMinutes, to: EpochMinutes, lang: string): string =>
  relative(lang).format(to - from, 'minute');

/** How long ago an instant is, in the largest unit that fits: "3 weeks ago". */
export function howLongAgo(instant: number, now: number, lang: string): string {
  const minutes = Math.round((instant - now) / MINUTE);
  const [size, unit] = AGES.find(([least]) => Math.abs(minutes) >= least) ?? MINUTES;
  return relative(lang, 'auto').format(Math.trunc(minutes / size), unit);
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

/** Every row that starts soon asks for one. */
function relative(
  lang: string,
  numeric: Intl.RelativeTimeFormatNumeric = 'always',
): Intl.RelativeTimeFormat {
  const key = lang + numeric;
  let format = relatives.get(key);
  if (!format) relatives.set(key, (format = new Intl.RelativeTimeFormat(lang, { numeric })));
  return format;
}

type Age = readonly [minutes: number, unit: Intl.RelativeTimeFormatUnit];

const MINUTES: Age = [1, 'minute'];

const AGES: readonly Age[] = [
  [525_600, 'year'],
  [43_800, 'month'],
  [10_080, 'week'],
  [1440, 'day'],
  [60, 'hour'],
];

/** The heading of a day: "Today" or "Tomorrow" where it is, and the date. */
export function dayHeading(
  day: EpochDay,
  today: EpochDay,
  lang: string,
): { readonly name: string | undefined; readonly date: string } {
  const near = Math.abs(day - today) <= 1;
  const name = relative(lang, 'auto').format(day - today, 'day');
  return {
    name: near ? name.charAt(0).toLocaleUpperCase(lang) + name.slice(1) : undefined,
    date: dateInWords(day, lang, today),
  };
}

/** Days from which on a date without its year would be taken for an earlier one. */
const FAR = 300;

/** "Sunday, November 22", with the year where that is far from `today`. */
export function dateInWords(day: EpochDay, lang: string, today = day): string {
  const year = Math.abs(day - today) > FAR ? ({ year: 'numeric' } as const) : undefined;
  return dateFormat(lang, {
    weekday: 'long',
    ...year,
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(day * MINUTES_PER_DAY * MINUTE);
}

/** Wall time in words, whatever the zone: "7:00 – 8:00 PM". */
export const wallSpan = (start: number, duration: number | undefined, lang: string): string =>
  span(start, duration === undefined ? undefined : start + duration, lang, 'UTC', false);

/** A start and, where it is known and less than a day away, its end; both in minutes since 1970. */
function span(
  start: number,
  end: number | undefined,
  lang: string,
  timeZone: string,
  named: boolean,
): string {
  const plain = dateFormat(lang, { ...clockFace, timeZone });
  const format = named
    ? dateFormat(lang, { ...clockFace, timeZone, timeZoneName: 'short' })
    : plain;
  if (end === undefined || end - start >= MINUTES_PER_DAY) return format.format(start * MINUTE);
  const clock = zoneClock(timeZone);
  const dayOf = (minutes: number) => Math.floor(clock.toWall(minutes) / MINUTES_PER_DAY);
  // Past midnight a range would spell out both dates.
  return dayOf(start) === dayOf(end)
    ? format.formatRange(start * MINUTE, end * MINUTE)
    : `${plain.format(start * MINUTE)} – ${format.format(end * MINUTE)}`;
}
