import type { EpochDay } from './calendar.ts';
import { nextDay, type SessionPlan } from './session-plan.ts';
import { MINUTES_PER_DAY, type EpochMinutes } from './time-units.ts';
import type { ZoneClock } from './zone-clock.ts';

/** One time that a session happens. */
export interface Occurrence {
  /** The date at the group on which it starts. */
  readonly day: EpochDay;
  readonly start: EpochMinutes;
  /** The first minute after it. Minutes that pass, whatever clocks do meanwhile. */
  readonly end: EpochMinutes;
}

/**
 * The occurrence that is on at `from`, or else the next one: the first that ends after `from`.
 * `undefined` if none is left.
 *
 * `clock` is that of the session's zone. A session without a zone is floating: the visitor's own
 * clock then says when its wall time comes up, which is good for sorting and no claim.
 */
export function nextOccurrence(
  plan: SessionPlan,
  from: EpochMinutes,
  clock: ZoneClock,
): Occurrence | undefined {
  // It may have begun as long ago as it lasts. Around a clock change the day found this way can be
  // one too early, hence the look at its end, and is never too late: a skipped wall time moves by
  // less than a day, or by just one where a whole date was skipped.
  const wall = clock.toWall(from - plan.duration);
  let day = nextDay(plan, Math.floor((wall - plan.time) / MINUTES_PER_DAY));
  while (day !== undefined) {
    const occurrence = occurrenceOn(plan, day, clock);
    if (occurrence.end > from) return occurrence;
    day = nextDay(plan, day + 1);
  }
  return undefined;
}

/**
 * All occurrences that end after `from`, in order: without end for a session that has none, so take
 * what is needed. `clock` is as for `nextOccurrence`.
 */
export function* occurrences(
  plan: SessionPlan,
  from: EpochMinutes,
  clock: ZoneClock,
): Generator<Occurrence, void, undefined> {
  let occurrence = nextOccurrence(plan, from, clock);
  while (occurrence !== undefined) {
    yield occurrence;
    const day = nextDay(plan, occurrence.day + 1);
    occurrence = day === undefined ? undefined : occurrenceOn(plan, day, clock);
  }
}

function occurrenceOn(plan: SessionPlan, day: EpochDay, clock: ZoneClock): Occurrence {
  const start = clock.toEpoch(day * MINUTES_PER_DAY + plan.time);
  return { day, start, end: start + plan.duration };
}
