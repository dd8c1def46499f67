import * as z from 'zod/mini';
import { decisive } from './open.ts';
import { CalendarDate, TimeZone, WallTime } from './primitives.ts';

/** Typed as any number: people compute them, and the schema says which it takes. */
const WeekOfMonth: z.ZodMiniType<number> = z.literal([1, 2, 3, 4, 5, -1]);

/**
 * When a group meets. schema.org `Schedule` and RFC 5545 say the same in other words: `day` with
 * `interval` is `FREQ=WEEKLY;BYDAY;INTERVAL`, with `weeksOfMonth` it is `FREQ=MONTHLY;BYDAY`.
 *
 * Without `timeZone` the time is floating: shown as written and never claimed to be on now.
 */
export const Session = z.object({
  /** 0 = Sunday … 6 = Saturday. */
  day: z.int().check(z.minimum(0), z.maximum(6)),
  /** Wall time where the group meets. */
  time: WallTime,
  /** Minutes, at most a week. Without it no end is shown, and 60 are assumed for "now". */
  duration: z.optional(z.int().check(z.minimum(1), z.maximum(10_080))),
  timeZone: z.optional(TimeZone),
  /** The nth `day` of a month, 1 to 5; -1 is the last. Absent: every week. */
  weeksOfMonth: decisive(z.optional(z.array(WeekOfMonth))),
  /**
   * Every n weeks, counted from the week (Monday to Sunday, RFC 5545's default) of `startDate`;
   * without a `startDate` nobody can tell which weeks are meant.
   */
  interval: decisive(z.optional(z.int().check(z.minimum(1), z.maximum(52)))),
  /** First date it may happen, included. */
  startDate: decisive(z.optional(CalendarDate)),
  /** Last date it may happen, included. */
  endDate: decisive(z.optional(CalendarDate)),
  /** Dates on which it does not happen. They win over `extraDates`, as EXDATE over RDATE. */
  exceptDates: z.optional(z.array(CalendarDate)),
  /** Further dates on which it happens, at the same time. */
  extraDates: z.optional(z.array(CalendarDate)),
});

export type Session = z.infer<typeof Session>;
