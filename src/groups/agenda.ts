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
}

/** The moment and the place from which a list is looked at. */
export interface Moment {
  readonly now: EpochMinutes;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
}

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
  const rows: AgendaRow[] = [];
  for (const item of items) {
    const row = agendaRow(item, moment, held.get(item.key));
    if (row) rows.push(row);
  }
  return rows.sort(byTime);
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

function byTime(a: AgendaRow, b: AgendaRow): number {
  const days = (a.day ?? Infinity) - (b.day ?? Infinity);
  // Infinity less Infinity is not a number, and two rows without a day go on to their names.
  if (days) return days;
  const starts = (a.occurrence?.start ?? 0) - (b.occurrence?.start ?? 0);
  if (starts) return starts;
  return a.item.group.name < b.item.group.name ? -1 : 1;
}
