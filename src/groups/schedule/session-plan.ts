import type { Session } from '../../contract/index.ts';
import {
  dayOfDate,
  isLastOfMonth,
  modulo,
  mondayOf,
  weekOfMonth,
  type EpochDay,
} from './calendar.ts';
import type { WallMinutes } from './time-units.ts';

/** A session's schedule in whole numbers: read its words once, then ask as often as needed. */
export interface SessionPlan {
  /** Wall time of day at the group, 0 to 1439. */
  readonly time: WallMinutes;
  /** Minutes from start to end; the assumed 60 where the session says nothing. */
  readonly duration: number;
  /** A day on which the rule falls, dates and weeks of the month apart … */
  readonly anchor: EpochDay;
  /** … and every how many days it falls again. */
  readonly step: number;
  /** Bit n: the nth of its weekday in the month; bit 0: the last; 0: any. */
  readonly weeks: number;
  /** First and last day of the rule, both included. */
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly except: ReadonlySet<EpochDay> | undefined;
  /** In order, without those of `except`. */
  readonly extra: readonly EpochDay[] | undefined;
}

/** Minutes that a session is taken to last where it does not say. */
export const ASSUMED_DURATION = 60;

/** Days: further from 1970 than any `YYYY-MM-DD`, and still an end to every search. */
const UNBOUNDED = 4_000_000;

const LAST = 0;

/**
 * Whether it can be told in which weeks a session happens. "Every two weeks" without a `startDate`
 * leaves that open: it has no occurrences, not even on its `extraDates`, because the first of those
 * need not be the next time that it happens.
 */
export const isAnchored = ({ interval = 1, weeksOfMonth, startDate }: Session): boolean =>
  interval === 1 || startDate !== undefined || Boolean(weeksOfMonth?.length);

/** Reads a session that keeps to the contract. An empty list means the same as none. */
export function planSession(session: Session): SessionPlan {
  const { day, time, duration, startDate, endDate, weeksOfMonth, exceptDates, extraDates } =
    session;
  const anchored = isAnchored(session);
  const start = startDate === undefined ? undefined : dayOfDate(startDate);
  const weeks = (weeksOfMonth ?? []).reduce((bits, n) => bits | (1 << (n === -1 ? LAST : n)), 0);
  const except = exceptDates?.length ? new Set(exceptDates.map(dayOfDate)) : undefined;
  const extra =
    anchored && extraDates?.length
      ? extraDates
          .map(dayOfDate)
          .filter((date) => !except?.has(date))
          .sort((a, b) => a - b)
      : undefined;
  return {
    time: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    duration: duration ?? ASSUMED_DURATION,
    // RFC 5545 counts weeks from Monday on: a Sunday belongs to the week of the Monday before it.
    anchor: mondayOf(start ?? 0) + modulo(day - 1, 7),
    step: 7 * ((weeks === 0 && session.interval) || 1),
    weeks,
    first: start ?? -UNBOUNDED,
    last: !anchored ? -UNBOUNDED : endDate === undefined ? UNBOUNDED : dayOfDate(endDate),
    except,
    extra,
  };
}

/** The first day on or after `from` on which a session starts, or `undefined` if none is left. */
export function nextDay(plan: SessionPlan, from: EpochDay): EpochDay | undefined {
  let day = ruleDay(plan, Math.max(from, plan.first));
  while (plan.except?.has(day)) day = ruleDay(plan, day + 1);
  const extra = plan.extra?.find((date) => date >= from);
  if (day > plan.last) return extra;
  return extra === undefined || day < extra ? day : extra;
}

/** The first day of the rule on or after `from`; somewhere past `plan.last` if there is none. */
function ruleDay({ anchor, step, weeks, last }: SessionPlan, from: EpochDay): EpochDay {
  let day = from + modulo(anchor - from, step);
  if (weeks !== 0) while (day <= last && (weeks & weekBits(day)) === 0) day += 7;
  return day;
}

const weekBits = (day: EpochDay): number =>
  (1 << weekOfMonth(day)) | (isLastOfMonth(day) ? 1 << LAST : 0);
