import fc from 'fast-check';
import type { Session } from '../../../../src/contract/index.ts';
import { firstOf } from './first-of.ts';
import { changesIn, dateNear, occurrencesByTemporal, wallBefore } from './temporal-oracle.ts';
import { zones } from './zones.ts';

/** A session in a zone, and moments at which to ask when it is next. */
export interface Case {
  readonly zone: string;
  readonly session: Session;
  readonly moments: readonly number[];
}

export const MOMENTS = 6;

export const kinds = ['weekly', 'every n weeks', 'nth of the month', 'with dates'] as const;

const DAY = 1440;

/** Any minute of the years 2024 to 2029. */
export const minute = fc.integer({
  min: Date.UTC(2024, 0) / 60_000,
  max: Date.UTC(2030, 0) / 60_000 - 1,
});

export const zone = fc.constantFrom(...zones);

/** Mostly `undefined`: a rule with all its limits at once seldom has anything left. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const days = (min: number, max: number) => fc.integer({ min, max });

// Long sessions begin days before they are asked for.
const duration = maybe(
  fc.oneof(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 10_080 })),
);

const rules = {
  weekly: fc.record({ startDate: maybe(days(-900, 900)), endDate: maybe(days(-30, 90)) }),
  'every n weeks': fc.record({
    interval: fc.oneof(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 52 })),
    startDate: days(-900, 900),
    endDate: maybe(days(-30, 400)),
  }),
  'nth of the month': fc.record({
    weeksOfMonth: fc.array(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }),
    interval: maybe(fc.integer({ min: 1, max: 3 })),
    startDate: maybe(days(-900, 900)),
    endDate: maybe(days(-30, 200)),
  }),
  'with dates': fc.record({
    interval: maybe(fc.integer({ min: 1, max: 3 })),
    weeksOfMonth: maybe(fc.array(fc.constantFrom(1, 2, 3, 4, 5, -1), { maxLength: 3 })),
    startDate: maybe(days(-60, 60)),
    endDate: maybe(days(-10, 60)),
    skips: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }),
    skipDates: fc.array(days(-10, 30), { maxLength: 2 }),
    extraDates: fc.array(days(-10, 60), { maxLength: 4 }),
    extrasOnSkips: fc.boolean(),
  }),
} satisfies Record<(typeof kinds)[number], fc.Arbitrary<object>>;

/** The numbers a case is made from: plain integers, which fast-check makes and shrinks quickly. */
interface Recipe {
  readonly interval?: number | undefined;
  readonly weeksOfMonth?: number[] | undefined;
  readonly startDate?: number | undefined;
  readonly endDate?: number | undefined;
  readonly skips?: number[];
  readonly skipDates?: number[];
  readonly extraDates?: number[];
  readonly extrasOnSkips?: boolean;
}

const moment = fc.tuple(
  fc.constantFrom('any', 'clock change', 'start', 'end'),
  fc.integer({ min: -9 * DAY, max: 2 * DAY }),
  fc.integer({ min: -1, max: 1 }),
);

/** Sessions of one kind, and moments near their starts and ends and near clock changes. */
export const cases = (kind: (typeof kinds)[number]): fc.Arbitrary<Case> =>
  fc
    .record({
      zone,
      around: minute,
      wall: fc.integer({ min: 0, max: 7 * DAY - 1 }),
      fromChange: maybe(fc.integer({ min: -70, max: 70 })),
      duration,
      rule: rules[kind] as fc.Arbitrary<Recipe>,
      moments: fc.array(moment, { minLength: MOMENTS, maxLength: MOMENTS }),
    })
    .map(({ zone, around, wall, fromChange, duration, rule, moments }) => {
      const date = (distance: number) => dateNear(around, distance);
      const change = changesIn(zone).find((at) => at > around);
      const atChange = change !== undefined && fromChange !== undefined;
      const shown = new Date((atChange ? wallBefore(change, zone) + fromChange : wall) * 60_000);
      const plain: Session = {
        day: shown.getUTCDay(),
        time: shown.toISOString().slice(11, 16),
        ...(duration !== undefined && { duration }),
        ...(rule.interval !== undefined && { interval: rule.interval }),
        ...(rule.weeksOfMonth !== undefined && { weeksOfMonth: rule.weeksOfMonth }),
        ...(rule.startDate !== undefined && { startDate: date(rule.startDate) }),
        ...(rule.endDate !== undefined && { endDate: date(rule.endDate) }),
      };
      const session = { ...plain, ...datesFor(plain, rule, around, zone) };
      const next = occurrencesByTemporal(session, around, zone).next().value;
      return {
        zone,
        session,
        moments: moments.map(([near, far, close]) => {
          if (near === 'start' && next) return next.start + close;
          if (near === 'end' && next) return next.end + close;
          return (near === 'clock change' ? (change ?? around) : around) + far;
        }),
      };
    });

/** Skipped dates of which some are dates of the rule, and extra ones of which some are skipped. */
function datesFor(session: Session, rule: Recipe, around: number, zone: string): Partial<Session> {
  if (!rule.skips || !rule.skipDates || !rule.extraDates) return {};
  const coming = firstOf(occurrencesByTemporal(session, around, zone), 7).map(({ day }) =>
    new Date(day * DAY * 60_000).toISOString().slice(0, 10),
  );
  const exceptDates = rule.skips.flatMap((index) => coming[index] ?? []);
  const extraDates = rule.extraDates.map((distance) => dateNear(around, distance));
  return {
    exceptDates: [...exceptDates, ...rule.skipDates.map((distance) => dateNear(around, distance))],
    extraDates: rule.extrasOnSkips ? [...extraDates, ...coming.slice(0, 2)] : extraDates,
  };
}
