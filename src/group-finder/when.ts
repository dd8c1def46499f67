import type { AgendaRow, Moment } from '../groups/agenda.ts';
import type { EpochDay, EpochMinutes } from '../groups/schedule/index.ts';
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

/** A row's time, in the zone in which it is shown. */
export function whenText(row: AgendaRow, moment: Moment, lang: string): WhenText | undefined {
  const { occurrence, item, shownZone } = row;
  if (!occurrence || !item.session) return undefined;
  if (shownZone === undefined) {
    const start = occurrence.day * MINUTES_PER_DAY + (item.plan?.time ?? 0);
    return {
      text: wallSpan(start, item.session.duration, lang),
      datetime: new Date(start * MINUTE).toISOString().slice(0, 16),
    };
  }
  const { start, end } = occurrence;
  const { timeZone = shownZone, duration } = item.session;
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
  new Intl.RelativeTimeFormat(lang).format(to - from, 'minute');

/** How long ago an instant is, in the largest unit that fits: "3 weeks ago". */
export function howLongAgo(instant: number, now: number, lang: string): string {
  const minutes = Math.round((instant - now) / MINUTE);
  const [size, unit] = AGES.find(([least]) => Math.abs(minutes) >= least) ?? MINUTES;
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(
    Math.trunc(minutes / size),
    unit,
  );
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
  const name = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(day - today, 'day');
  return {
    name: near ? name.charAt(0).toLocaleUpperCase(lang) + name.slice(1) : undefined,
    date: dateInWords(day, lang),
  };
}

/** "Sunday, November 22". */
export const dateInWords = (day: EpochDay, lang: string): string =>
  dateFormat(lang, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    day * MINUTES_PER_DAY * MINUTE,
  );

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
