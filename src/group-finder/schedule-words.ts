import type { Session } from '../contract/session.ts';
import type { Moment } from '../groups/agenda.ts';
import type { EpochMinutes } from '../groups/schedule/index.ts';
import { dayOfDate } from '../groups/schedule/index.ts';
import { dateFormat, listOf } from '../widget/intl-formats.ts';
import type { FinderWords } from './finder-words.ts';
import { dateInWords, differs, wallSpan } from './when.ts';

/** 1970-01-04 was a Sunday. */
const FIRST_SUNDAY = 3;

/**
 * A session's whole schedule in words, on the group's own clock: "The first and third Tuesday of
 * the month, 7:00 – 8:00 PM, not on November 24".
 */
export function scheduleWords(session: Session, moment: Moment, words: FinderWords): string {
  const lang = words.lang();
  const day = dateFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(
    (FIRST_SUNDAY + session.day) * 86_400_000,
  );
  const parts = [rhythm(session, day, timeOf(session, moment, lang), words)];
  const date = (iso: string) => dateInWords(dayOfDate(iso), lang);
  const today = Math.floor(moment.now / 1440);
  const ahead = (dates: readonly string[] = []) =>
    dates.filter((iso) => dayOfDate(iso) >= today).map(date);
  const skipped = ahead(session.exceptDates);
  const added = ahead(session.extraDates);
  if (session.startDate && dayOfDate(session.startDate) > today) {
    parts.push(words.term('from', date(session.startDate)));
  }
  if (session.endDate) parts.push(words.term('until', date(session.endDate)));
  if (skipped.length) parts.push(words.term('notOn', listOf(lang, skipped)));
  if (added.length) parts.push(words.term('alsoOn', listOf(lang, added)));
  return parts.join(', ');
}

function rhythm(session: Session, day: string, time: string, words: FinderWords): string {
  const { weeksOfMonth, interval = 1 } = session;
  if (weeksOfMonth?.length) {
    const weeks = weeksOfMonth.map((week) => words.term('weekOfMonth', week));
    return words.term('monthly', listOf(words.lang(), weeks), day, time);
  }
  return interval > 1
    ? words.term('everyWeeks', interval, day, time)
    : words.term('weekly', day, time);
}

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
