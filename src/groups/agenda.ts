import type { AgendaItem } from './agenda-item.ts';
import type { EpochDay, EpochMinutes, Occurrence, Phase } from './schedule/index.ts';
import { MINUTES_PER_DAY, nextOccurrence, phaseOf, zoneClock } from './schedule/index.ts';

/** A row of the list at one moment. */
export interface AgendaRow {
  readonly item: AgendaItem;
  /** Absent in the rows that have no time. */
  readonly occurrence?: Occurrence;
  /** The date under which a visitor finds it. */
  readonly day?: EpochDay;
  /** The zone in which its time is shown. Absent: floating, shown as written. */
  readonly shownZone?: string;
  readonly phase: Phase;
  /** Kilometres from where the visitor is, in lists that are sorted by it. */
  readonly distance?: number;
}

/** The moment and the place from which a list is looked at. */
export interface Moment {
  readonly now: EpochMinutes;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
}

/** The visitor's own date. */
export const dateAt = ({ now, timeZone }: Moment): EpochDay =>
  Math.floor(zoneClock(timeZone).toWall(now) / MINUTES_PER_DAY);

/**
 * The rows of a list, next up first: by the date that the visitor sees, then by instant, so that
 * zones sort truly; those without a time last, by name. A session that will not happen again has
 * no row.
 *
 * @param held occurrences to go on showing for some rows, by their key, although they are over: a
 * row that somebody is reading must not leave because its hour passed.
 */
export function agenda(
  items: readonly AgendaItem[],
  moment: Moment,
  held: ReadonlyMap<string, Occurrence> = new Map(),
): AgendaRow[] {
  // Many rows share few times: sorting the times, and then each one's rows, compares far fewer names.
  const times = new Map<number, AgendaRow[]>();
  for (const item of items) {
    const row = agendaRow(item, moment, held.get(item.key));
    if (!row) continue;
    const time = timeOrder(row);
    const rows = times.get(time);
    if (rows) rows.push(row);
    else times.set(time, [row]);
  }
  return [...times].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows.sort(byName));
}

function agendaRow(
  item: AgendaItem,
  { now, timeZone }: Moment,
  held: Occurrence | undefined,
): AgendaRow | undefined {
  const { plan, session, group } = item;
  if (!plan || !session) return { item, phase: 'later' };
  const clock = zoneClock(session.timeZone ?? timeZone);
  const occurrence = held ?? nextOccurrence(plan, now, clock);
  if (!occurrence) return undefined;
  const phase = phaseOf(occurrence, now, { floating: session.timeZone === undefined });
  if (session.timeZone === undefined) return { item, occurrence, day: occurrence.day, phase };
  // Who goes there lives by the group's clock; who joins from afar, by their own.
  if (group.attendance !== 'online') {
    return { item, occurrence, day: occurrence.day, shownZone: session.timeZone, phase };
  }
  const day = Math.floor(zoneClock(timeZone).toWall(occurrence.start) / MINUTES_PER_DAY);
  return { item, occurrence, day, shownZone: timeZone, phase };
}

/**
 * A number by which rows sort by day and then by instant: the starts under one date lie less than
 * 10 000 minutes apart, in whatever zones.
 */
const timeOrder = ({ day, occurrence }: AgendaRow): number =>
  day === undefined || !occurrence ? Infinity : day * 10_000 + occurrence.start;

/** By name, and where that is the same always in one way, whatever order the feeds came in. */
function byName({ item: a }: AgendaRow, { item: b }: AgendaRow): number {
  return compare(a.group.name, b.group.name) || compare(a.group.key, b.group.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
