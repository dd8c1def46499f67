import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Service } from '../../../src/contract/index.ts';
import { presence } from '../../../src/form/staffed-hours.ts';
import { zones } from '../groups/schedule/zones.ts';

type Hours = NonNullable<Service['hours']>[number];

const DENVER = 'America/Denver';
const workdays = (from: string, to: string, timeZone = DENVER): Hours[] =>
  [1, 2, 3, 4, 5].map((day) => ({ day, from, to, timeZone }));
const nineToFive = workdays('09:00', '17:00');

/** A time of day in Denver, in minutes since 1970. */
const inDenver = (at: string): number => minutesOf(Temporal.PlainDateTime.from(at), DENVER);

const minutesOf = (at: Temporal.PlainDateTime, zone: string): number =>
  at.toZonedDateTime(zone).epochMilliseconds / 60_000;

/** "here", or when somebody will be. */
function team(at: string, hours: readonly Hours[] | undefined, closed?: string[]): string {
  const found = presence(hours, closed, inDenver(at));
  if (!found) return 'unknown';
  if (found.here) return 'here';
  return found.back ? `${found.back.date} ${found.back.time}` : 'away';
}

describe('the peer team', () => {
  it('is there in its hours, to the minute', () => {
    expect(team('2026-11-20T08:59', nineToFive)).to.equal('2026-11-20 09:00');
    expect(team('2026-11-20T09:00', nineToFive)).to.equal('here');
    expect(team('2026-11-20T16:59', nineToFive)).to.equal('here');
  });

  it('is back after the weekend', () => {
    expect(team('2026-11-20T17:00', nineToFive)).to.equal('2026-11-23 09:00');
    expect(team('2026-11-22T12:00', nineToFive)).to.equal('2026-11-23 09:00');
  });

  it('is not there on closed dates', () => {
    expect(team('2026-12-25T10:00', nineToFive, ['2026-12-25'])).to.equal('2026-12-28 09:00');
    expect(team('2026-12-24T18:00', nineToFive, ['2026-12-25', '2026-12-28'])).to.equal(
      '2026-12-29 09:00',
    );
  });

  it('says by whose clock it is back', () => {
    const hours = workdays('09:00', '17:00', 'America/New_York');
    const found = presence(hours, [], inDenver('2026-11-22T12:00'));
    expect(found).to.deep.equal({
      here: false,
      back: {
        at: inDenver('2026-11-23T07:00'),
        date: '2026-11-23',
        time: '09:00',
        timeZone: 'America/New_York',
      },
    });
    expect(team('2026-11-23T06:59', hours)).to.equal('2026-11-23 09:00');
    expect(team('2026-11-23T07:00', hours)).to.equal('here');
  });

  it('is there when one of several parts of it is, and back when the first is', () => {
    const hours = [...nineToFive, ...workdays('07:00', '19:00', 'America/New_York')];
    expect(team('2026-11-20T05:00', hours)).to.equal('here');
    expect(team('2026-11-20T16:59', hours)).to.equal('here');
    expect(team('2026-11-20T17:00', hours)).to.equal('2026-11-23 07:00');
  });

  it('is there in two parts of one day', () => {
    const hours = [...workdays('09:00', '12:00'), ...workdays('13:00', '17:00')];
    expect(team('2026-11-20T11:59', hours)).to.equal('here');
    expect(team('2026-11-20T12:00', hours)).to.equal('2026-11-20 13:00');
  });

  it('is there past midnight', () => {
    const night: Hours[] = [{ day: 5, from: '22:00', to: '06:00', timeZone: DENVER }];
    expect(team('2026-11-20T23:59', night)).to.equal('here');
    expect(team('2026-11-21T05:59', night)).to.equal('here');
    expect(team('2026-11-21T06:00', night)).to.equal('2026-11-27 22:00');
  });

  it('goes at midnight where the next date is closed, and does not come on a closed one', () => {
    const nights = workdays('22:00', '06:00');
    const closed = ['2026-12-25'];
    expect(team('2026-12-24T23:59', nights, closed)).to.equal('here');
    expect(team('2026-12-25T00:00', nights, closed)).to.equal('2026-12-28 22:00');
    expect(team('2026-12-26T01:00', nights, closed)).to.equal('2026-12-28 22:00');
  });

  it('is there all day where its hours say so', () => {
    const always = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
      day,
      from: '00:00',
      to: '00:00',
      timeZone: DENVER,
    }));
    expect(team('2026-11-22T00:00', always)).to.equal('here');
    expect(team('2026-11-22T23:59', always)).to.equal('here');
    expect(team('2026-11-22T12:00', always, ['2026-11-22'])).to.equal('2026-11-23 00:00');
  });

  it('keeps to the clock on the wall when clocks change', () => {
    const sundays: Hours[] = [{ day: 0, from: '01:30', to: '03:00', timeZone: DENVER }];
    // On 2026-11-01 the hour from one o'clock comes twice.
    const first = inDenver('2026-11-01T01:30');
    expect(presence(sundays, [], first + 149)).to.deep.equal({ here: true });
    expect(presence(sundays, [], first + 150)).to.have.property('here', false);
    // On 2026-03-08 the hour from two o'clock is skipped.
    const early: Hours[] = [{ day: 0, from: '02:30', to: '05:00', timeZone: DENVER }];
    expect(team('2026-03-07T12:00', early)).to.equal('2026-03-08 03:30');
    const over: Hours[] = [{ day: 0, from: '02:30', to: '03:15', timeZone: DENVER }];
    expect(team('2026-03-07T12:00', over)).to.equal('2026-03-15 02:30');
  });

  it('is not spoken of where its hours are not known', () => {
    expect(team('2026-11-20T12:00', undefined)).to.equal('unknown');
    expect(team('2026-11-20T12:00', [])).to.equal('unknown');
  });

  it('promises nothing for longer than a year', () => {
    const closed = Array.from({ length: 60 }, (_, week) =>
      Temporal.PlainDate.from('2026-11-23').add({ weeks: week }).toString(),
    );
    const mondays = nineToFive.slice(0, 1);
    expect(team('2026-11-22T12:00', mondays, closed)).to.equal('away');
    expect(team('2026-11-22T12:00', mondays, closed.slice(0, 40))).to.equal('2027-08-30 09:00');
  });

  it('is where Temporal has it, in every zone and around every change of clocks', () => {
    const time = fc
      .nat({ max: 95 })
      .map((quarter) =>
        [quarter >> 2, (quarter & 3) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
      );
    const oneOf = fc.record({
      day: fc.nat({ max: 6 }),
      from: time,
      to: time,
      timeZone: fc.constantFrom(...zones),
    });
    const week = fc.array(oneOf, { minLength: 1, maxLength: 5 });
    const start = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });
    const skipped = fc.array(fc.integer({ min: -2, max: 16 }), { maxLength: 8 });
    const shift = fc.integer({ min: -26 * 60, max: 26 * 60 });
    fc.assert(
      fc.property(
        week,
        start,
        skipped,
        shift,
        fc.boolean(),
        (hours, around, days, by, atChange) => {
          const zone = hours[0]?.timeZone ?? 'UTC';
          const near = Temporal.Instant.fromEpochMilliseconds(around).toZonedDateTimeISO(zone);
          const change = atChange ? near.getTimeZoneTransition('next') : null;
          const now = Math.floor((change ?? near).epochMilliseconds / 60_000) + by;
          const today = Temporal.Instant.fromEpochMilliseconds(now * 60_000)
            .toZonedDateTimeISO(zone)
            .toPlainDate();
          const closed = days.map((ahead) => today.add({ days: ahead }).toString());
          expect(presence(hours, closed, now)).to.deep.equal(
            presenceByTemporal(hours, closed, now),
          );
        },
      ),
      { numRuns: 1000, seed: 20_240_229 },
    );
  });
});

/** Worked out another way: every stretch of the coming weeks, of which the next one is looked for. */
function presenceByTemporal(hours: readonly Hours[], closed: readonly string[], now: number) {
  const stretches = hours.flatMap(({ day, from, to, timeZone }) => {
    const today = Temporal.Instant.fromEpochMilliseconds(now * 60_000)
      .toZonedDateTimeISO(timeZone)
      .toPlainDate();
    return Array.from({ length: 40 }, (_, index) => today.add({ days: index - 3 }))
      .filter((date) => date.dayOfWeek % 7 === day && !closed.includes(date.toString()))
      .map((date) => {
        const next = date.add({ days: 1 });
        const over = to > from ? date.toPlainDateTime(Temporal.PlainTime.from(to)) : undefined;
        const late = closed.includes(next.toString()) ? '00:00' : to;
        const end = over ?? next.toPlainDateTime(Temporal.PlainTime.from(late));
        const start = date.toPlainDateTime(Temporal.PlainTime.from(from));
        return { start: minutesOf(start, timeZone), end: minutesOf(end, timeZone), timeZone };
      });
  });
  const left = stretches.filter(({ start, end }) => end > start && end > now);
  if (left.some(({ start }) => start <= now)) return { here: true };
  const next = left.reduce<(typeof left)[number] | undefined>(
    (first, one) => (first && first.start <= one.start ? first : one),
    undefined,
  );
  if (!next) return { here: false, back: undefined };
  const wall = Temporal.Instant.fromEpochMilliseconds(next.start * 60_000)
    .toZonedDateTimeISO(next.timeZone)
    .toPlainDateTime();
  const [date = '', time = ''] = wall.toString({ smallestUnit: 'minute' }).split('T');
  return { here: false, back: { at: next.start, date, time, timeZone: next.timeZone } };
}
