import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dateOfDay,
  dayOf,
  dayOfDate,
  fieldsOf,
  isLastOfMonth,
  mondayOf,
  weekdayOf,
  weekOfMonth,
} from '../../../../src/groups/schedule/index.ts';

const MS_PER_DAY = 86_400_000;

describe('the calendar', () => {
  it('counts days from 1970', () => {
    expect(dayOfDate('1970-01-01')).to.equal(0);
    expect(dayOfDate('1969-12-31')).to.equal(-1);
    expect(dayOfDate('2000-02-29')).to.equal(11_016);
    expect(dayOfDate('2026-11-04')).to.equal(20_761);
  });

  it('agrees with Date on every date of the years 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const date = new Date(day * MS_PER_DAY);
        const iso = date.toISOString().slice(0, 10);
        expect(dateOfDay(day)).to.equal(iso);
        expect(dayOfDate(iso)).to.equal(day);
        expect(weekdayOf(day)).to.equal(date.getUTCDay());
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it('knows the turn of every month and year', () => {
    for (let month = 0; month < 12 * 410; month++) {
      const first = Date.UTC(1599, month) / MS_PER_DAY;
      const date = new Date(first * MS_PER_DAY);
      const fields = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
      expect(dayOf(fields.year, fields.month, 1)).to.equal(first);
      expect(fieldsOf(first)).to.deep.equal({ ...fields, dayOfMonth: 1 });
      expect(dateOfDay(first - 1)).to.equal(
        new Date((first - 1) * MS_PER_DAY).toISOString().slice(0, 10),
      );
    }
  });

  it('begins a week on Monday', () => {
    expect(dateOfDay(mondayOf(dayOfDate('2026-11-02')))).to.equal('2026-11-02');
    expect(dateOfDay(mondayOf(dayOfDate('2026-11-08')))).to.equal('2026-11-02');
    expect(dateOfDay(mondayOf(dayOfDate('2026-11-09')))).to.equal('2026-11-09');
    expect(dateOfDay(mondayOf(dayOfDate('1969-12-31')))).to.equal('1969-12-29');
  });

  it('counts the weekdays of a month', () => {
    const of = (date: string) => [weekOfMonth(dayOfDate(date)), isLastOfMonth(dayOfDate(date))];
    expect(of('2026-02-01')).to.deep.equal([1, false]);
    expect(of('2026-02-07')).to.deep.equal([1, false]);
    expect(of('2026-02-08')).to.deep.equal([2, false]);
    expect(of('2026-02-21')).to.deep.equal([3, false]);
    expect(of('2026-02-22')).to.deep.equal([4, true]);
    expect(of('2026-01-24')).to.deep.equal([4, false]);
    expect(of('2026-01-25')).to.deep.equal([4, true]);
    expect(of('2026-01-29')).to.deep.equal([5, true]);
    expect(of('2024-02-29')).to.deep.equal([5, true]);
    expect(of('2025-12-31')).to.deep.equal([5, true]);
  });
});
