import fc from 'fast-check';
import {
  nextOccurrence,
  occurrences,
  planSession,
  zoneClock,
  type Occurrence,
} from '../../../../src/groups/schedule/index.ts';
import { firstOf } from './first-of.ts';
import { cases, kinds, minute, MOMENTS, zone } from './random-sessions.ts';
import {
  changesIn,
  minutesOf,
  occurrencesByTemporal,
  wallBefore,
  zoned,
} from './temporal-oracle.ts';

/** The test runner's configuration asks for more where time does not matter. */
const { CLOCK_CASES = 102_000 } = globalThis as { CLOCK_CASES?: number };

/** Each run asks about several moments. */
const RUNS = Math.ceil(CLOCK_CASES / kinds.length / MOMENTS);
const seed = 20_240_229;

// chai's deep equality is too slow for so many.
const written = (occurrence: Occurrence | undefined): string =>
  occurrence ? `${occurrence.day} ${occurrence.start} ${occurrence.end}` : 'none';

function expectSame(actual: string, expected: string, asked: unknown): void {
  if (actual !== expected) {
    throw new Error(`${actual}, but Temporal says ${expected}: ${JSON.stringify(asked)}`);
  }
}

describe('the schedule, beside Temporal', function () {
  this.timeout(60_000 * Math.ceil(CLOCK_CASES / 100_000));

  for (const kind of kinds) {
    it(`finds the next occurrence of sessions ${kind}`, () => {
      fc.assert(
        fc.property(cases(kind), ({ zone, session, moments }) => {
          const clock = zoneClock(zone);
          const plan = planSession(session);
          for (const now of moments) {
            expectSame(
              written(nextOccurrence(plan, now, clock)),
              written(occurrencesByTemporal(session, now, zone).next().value),
              { zone, session, now },
            );
          }
        }),
        { numRuns: RUNS, seed },
      );
    });

    it(`lists the occurrences of sessions ${kind}`, () => {
      fc.assert(
        fc.property(cases(kind), ({ zone, session, moments: [now = 0] }) => {
          expectSame(
            firstOf(occurrences(planSession(session), now, zoneClock(zone)), 5)
              .map(written)
              .join(),
            firstOf(occurrencesByTemporal(session, now, zone), 5)
              .map(written)
              .join(),
            { zone, session, now },
          );
        }),
        { numRuns: 1000, seed: seed + 1 },
      );
    });
  }

  it('tells the time on any wall', () => {
    const nearChange = fc
      .tuple(zone, minute, fc.integer({ min: -180, max: 180 }))
      .map(([zone, at, shift]): [string, number] => {
        const change = changesIn(zone).find((moment) => moment > at);
        return [zone, change === undefined ? at : change + shift];
      });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(zone, minute), nearChange), ([zone, at]) => {
        const clock = zoneClock(zone);
        const there = zoned(at, zone);
        const wall = minutesOf(there.withTimeZone('UTC')) + there.offsetNanoseconds / 60e9;
        expectSame(`${clock.offsetAt(at)}`, `${there.offsetNanoseconds / 60e9}`, [zone, at]);
        expectSame(`${clock.toWall(at)}`, `${wall}`, [zone, at]);
      }),
      { numRuns: 10_000, seed },
    );
  });

  it('finds when a wall shows a time, also one that it skips or shows twice', () => {
    const nearChange = fc
      .tuple(zone, minute, fc.integer({ min: -180, max: 180 }))
      .map(([zone, at, shift]): [string, number] => {
        const change = changesIn(zone).find((moment) => moment > at) ?? at;
        return [zone, wallBefore(change, zone) + shift];
      });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(zone, minute), nearChange), ([zone, wall]) => {
        const shown = zoned(wall, 'UTC').toPlainDateTime();
        const expected = minutesOf(shown.toZonedDateTime(zone, { disambiguation: 'compatible' }));
        expectSame(`${zoneClock(zone).toEpoch(wall)}`, `${expected}`, [zone, wall]);
      }),
      { numRuns: 10_000, seed },
    );
  });
});
