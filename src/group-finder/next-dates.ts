import type { Session } from '../contract/session.ts';
import type { AgendaItem } from '../groups/agenda-item.ts';
import { agendaItems } from '../groups/agenda-item.ts';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import { agenda } from '../groups/agenda.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import {
  MINUTES_PER_DAY,
  dayOfDate,
  isAnchored,
  nextDay,
  occurrences,
  planSession,
  zoneClock,
} from '../groups/schedule/index.ts';

/** How many dates a visitor needs to plan by. */
const WANTED = 3;

/** One time that a group meets, or all the times in a row that it leaves out. */
export interface NextDate {
  readonly skipped: boolean;
  /** Just one where it meets. */
  readonly rows: readonly AgendaRow[];
}

/**
 * The next dates of a group over all its sessions, and what is left out before the last of them, in
 * order and as a visitor's list shows them.
 */
export function nextDates({ group, groupIndex }: AgendaItem, moment: Moment): NextDate[] {
  const items = agendaItems(group, groupIndex);
  const rows = asRows(
    items.flatMap((item) => firstOf(item, moment).map((at): Dated => [item, at])),
    moment,
  ).slice(0, WANTED);
  const starts = new Set(rows.map(startOf));
  const skips = asRows(
    items.flatMap((item) =>
      item.session ? skippedDates(item.session, moment).map((at): Dated => [item, at]) : [],
    ),
    moment,
    // Another session at that very time is what happens.
  ).filter((row) => !starts.has(startOf(row)));
  return inRuns(rows, skips);
}

/** The dates on which a session would happen if it were not left out, from now on. */
export function skippedDates(
  { exceptDates = [], extraDates: _, ...rule }: Session,
  { now, timeZone }: Moment,
): Occurrence[] {
  // In which weeks it happens may be unknown, and still it does not happen on these.
  const plan = planSession(isAnchored(rule) ? rule : { ...rule, interval: 1 });
  const clock = zoneClock(rule.timeZone ?? timeZone);
  return exceptDates
    .map(dayOfDate)
    .filter((day) => nextDay(plan, day) === day)
    .map((day) => {
      const start = clock.toEpoch(day * MINUTES_PER_DAY + plan.time);
      return { day, start, end: start + plan.duration };
    })
    .filter(({ end }) => end > now);
}

type Dated = readonly [item: AgendaItem, occurrence: Occurrence];

function firstOf({ plan, session }: AgendaItem, { now, timeZone }: Moment): Occurrence[] {
  const dates: Occurrence[] = [];
  if (!plan) return dates;
  for (const date of occurrences(plan, now, zoneClock(session?.timeZone ?? timeZone))) {
    if (dates.push(date) === WANTED) break;
  }
  return dates;
}

const startOf = (row: AgendaRow | undefined): number => row?.occurrence?.start ?? -Infinity;

/** Dates as rows of a list, in its order. Two sessions may say the same, and it is said once. */
function asRows(dates: readonly Dated[], moment: Moment): AgendaRow[] {
  const items = dates.map(([item], index) => ({ ...item, key: `${index}` }));
  const held = new Map(dates.map(([, occurrence], index) => [`${index}`, occurrence]));
  return agenda(items, moment, held).filter(
    (row, index, rows) => startOf(row) !== startOf(rows[index - 1]),
  );
}

function inRuns(dates: readonly AgendaRow[], skips: readonly AgendaRow[]): NextDate[] {
  let before = -Infinity;
  return dates.flatMap((row) => {
    const run = skips.filter((skip) => startOf(skip) > before && startOf(skip) < startOf(row));
    before = startOf(row);
    const date = { skipped: false, rows: [row] };
    return run.length ? [{ skipped: true, rows: run }, date] : [date];
  });
}
