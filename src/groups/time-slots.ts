import type { AgendaRow } from './agenda.ts';
import type { EpochDay } from './schedule/index.ts';
import { MINUTES_PER_DAY, modulo, weekdayOf, zoneClock } from './schedule/index.ts';

/** Parts of the day, none overlapping another, by the hour at which each begins. */
export const TIMES_OF_DAY = [
  ['morning', 5],
  ['afternoon', 12],
  ['evening', 17],
  ['night', 21],
] as const;

export type TimeOfDay = (typeof TIMES_OF_DAY)[number][0];

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** The values of the `day` filter: the two that are near, and a day by its number. */
export const DAYS = ['today', 'tomorrow', ...WEEKDAYS] as const;

/** When a row takes place, as far as filters ask. */
export interface TimeSlot {
  /** The values of `day` that it has. */
  readonly days: readonly string[];
  /** The value of `time`, on the clock that the row shows. Absent in rows without a time. */
  readonly time?: TimeOfDay;
}

/** Every slot that there is. The first is that of rows without a time. */
export const TIME_SLOTS: readonly TimeSlot[] = [
  { days: [] },
  ...[[], ['today'], ['tomorrow']].flatMap((near) =>
    WEEKDAYS.flatMap((weekday) =>
      TIMES_OF_DAY.map(([time]) => ({ days: [...near, weekday], time })),
    ),
  ),
];

/**
 * Which of `TIME_SLOTS` a row has.
 *
 * @param today the visitor's own date
 */
export function slotOf(row: AgendaRow, today: EpochDay): number {
  if (row.day === undefined) return 0;
  const ahead = row.day - today;
  const near = ahead === 0 || ahead === 1 ? ahead + 1 : 0;
  const days = near * WEEKDAYS.length + weekdayOf(row.day);
  return days * TIMES_OF_DAY.length + partOfDay(wallMinute(row)) + 1;
}

/** Minutes since midnight on the clock that the row shows. */
function wallMinute({ occurrence, shownZone, item }: AgendaRow): number {
  if (!occurrence || shownZone === undefined) return item.plan?.time ?? 0;
  return modulo(zoneClock(shownZone).toWall(occurrence.start), MINUTES_PER_DAY);
}

/** Which of `TIMES_OF_DAY` holds a minute of the day. Night goes on past midnight. */
function partOfDay(minute: number): number {
  const begun = TIMES_OF_DAY.findLastIndex(([, hour]) => minute >= hour * 60);
  return begun < 0 ? TIMES_OF_DAY.length - 1 : begun;
}
