import type { Session } from '../contract/session.ts';
import type { Moment } from '../groups/agenda.ts';
import type { EpochDay, EpochMinutes } from '../groups/schedule/index.ts';
import { MINUTES_PER_DAY, dayOfDate, modulo, zoneClock } from '../groups/schedule/index.ts';
import { dateFormat, listOf } from '../widget/intl-formats.ts';
import type { FinderWords } from './finder-words.ts';
import { dateInWords, differs, wallSpan } from './when.ts';

/** Sessions that differ in nothing but their weekday, as one sentence. */
export interface ScheduleLine {
  /** "Mondays and Thursdays, 7:00 – 8:00 PM, until June 1", on the group's own clock. */
  readonly text: string;
  readonly sessions: readonly Session[];
}

/** A whole schedule, in as few sentences as say it. What is over is left out while more is to come. */
export function scheduleLines(
  sessions: readonly Session[],
  moment: Moment,
  words: FinderWords,
): ScheduleLine[] {
  const left = sessions.filter((session) => !isOver(session, moment));
  const alike = new Map<string, Session[]>();
  for (const session of left.length ? left : sessions) {
    const key = sameness(session, moment);
    const others = alike.get(key);
    if (others) others.push(session);
    else alike.set(key, [session]);
  }
  return [...alike.values()].map((same) => ({
    text: inWords(same, moment, words),
    sessions: same,
  }));
}

/** The date at a session. A floating one is looked at from where the visitor is. */
export const todayAt = ({ timeZone }: Session, moment: Moment): EpochDay =>
  Math.floor(zoneClock(timeZone ?? moment.timeZone).toWall(moment.now) / MINUTES_PER_DAY);

function isOver(session: Session, moment: Moment): boolean {
  const { endDate, extraDates = [] } = session;
  const today = todayAt(session, moment);
  return [endDate, ...extraDates].every((date) => date !== undefined && dayOfDate(date) < today);
}

const isWeekly = ({ weeksOfMonth, interval = 1 }: Session): boolean =>
  !weeksOfMonth?.length && interval === 1;

function sameness(session: Session, moment: Moment): string {
  const { day, time, duration, timeZone, endDate, weeksOfMonth, interval } = session;
  const rule = isWeekly(session) ? '' : [day, weeksOfMonth, interval];
  return [time, duration, timeZone, firstDate(session, moment), endDate, rule].join();
}

/** The date from which on it happens, if that is still to come. */
function firstDate(session: Session, moment: Moment): string | undefined {
  const { startDate } = session;
  return startDate && dayOfDate(startDate) > todayAt(session, moment) ? startDate : undefined;
}

function inWords(same: readonly Session[], moment: Moment, words: FinderWords): string {
  const [session] = same;
  if (!session) return '';
  const lang = words.lang();
  const date = (iso: string) => dateInWords(dayOfDate(iso), lang, todayAt(session, moment));
  const first = firstDate(session, moment);
  return [
    rhythm(same, session, timeOf(session, moment, lang), words),
    first && words.term('from', date(first)),
    session.endDate && words.term('until', date(session.endDate)),
  ]
    .filter(Boolean)
    .join(', ');
}

function rhythm(
  same: readonly Session[],
  session: Session,
  time: string,
  words: FinderWords,
): string {
  const { day, weeksOfMonth, interval = 1 } = session;
  const lang = words.lang();
  if (isWeekly(session)) {
    const days = [...new Set(same.map((each) => modulo(each.day - 1, 7)))].sort();
    if (days.length === 7) return words.term('daily', time);
    const names = days.map((fromMonday) => words.term('weekdays', dayName(fromMonday + 1, lang)));
    return words.term('weekly', listOf(lang, names), time);
  }
  if (!weeksOfMonth?.length) {
    return words.term('everyWeeks', interval, dayName(day, lang), time);
  }
  const weeks = weeksOfMonth.map((week) => words.term('weekOfMonth', week));
  return words.term('monthly', listOf(lang, weeks), dayName(day, lang), time);
}

/** 1970-01-04 was a Sunday. */
const FIRST_SUNDAY = 3;

const dayName = (day: number, lang: string): string =>
  dateFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format((FIRST_SUNDAY + day) * 86_400_000);

function timeOf(session: Session, moment: Moment, lang: string): string {
  const [hour = 0, minute = 0] = session.time.split(':').map(Number);
  const text = wallSpan(hour * 60 + minute, session.duration, lang);
  const { timeZone } = session;
  return timeZone && differs(timeZone, moment.timeZone, moment.now)
    ? `${text} ${zoneName(timeZone, moment.now, lang)}`
    : text;
}

/** "Mountain Standard Time", as it is called at an instant. */
function zoneName(timeZone: string, at: EpochMinutes, lang: string): string {
  const format = dateFormat(lang, { timeZone, timeZoneName: 'long' });
  const part = format.formatToParts(at * 60_000).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? timeZone;
}
