import { expect } from '@open-wc/testing';
import { isAnchored } from '../../../../src/groups/schedule/index.ts';
import { dates } from './written-times.ts';

describe('every n weeks', () => {
  it('counts from the start date, over the turn of a year', () => {
    const session = { day: 3, interval: 2, startDate: '2025-12-17' };
    expect(dates(session, '2025-11-01')).to.deep.equal(['2025-12-17', '2025-12-31', '2026-01-14']);
    expect(dates(session, '2025-12-18', 2)).to.deep.equal(['2025-12-31', '2026-01-14']);
    expect(dates(session, '2026-01-08', 2)).to.deep.equal(['2026-01-14', '2026-01-28']);
  });

  it('counts from the week of a start date on another weekday', () => {
    const startDate = '2025-12-17'; // a Wednesday
    expect(dates({ day: 5, interval: 2, startDate }, '2025-12-01')).to.deep.equal([
      '2025-12-19',
      '2026-01-02',
      '2026-01-16',
    ]);
    expect(dates({ day: 1, interval: 2, startDate }, '2025-12-01')).to.deep.equal([
      '2025-12-29',
      '2026-01-12',
      '2026-01-26',
    ]);
  });

  it('has Sunday at the end of the week', () => {
    expect(dates({ day: 0, interval: 2, startDate: '2025-12-17' }, '2025-12-01')).to.deep.equal([
      '2025-12-21',
      '2026-01-04',
      '2026-01-18',
    ]);
    expect(dates({ day: 3, interval: 2, startDate: '2025-12-21' }, '2025-12-01', 1)).to.deep.equal([
      '2025-12-31',
    ]);
  });

  it('cannot be told without a start date', () => {
    const session = { day: 3, interval: 2, extraDates: ['2026-01-07'] };
    expect(dates(session, '2026-01-01')).to.deep.equal([]);
    expect(isAnchored({ ...session, time: '12:00' })).to.equal(false);
    expect(isAnchored({ ...session, time: '12:00', startDate: '2026-01-07' })).to.equal(true);
    expect(isAnchored({ day: 3, time: '12:00' })).to.equal(true);
    expect(isAnchored({ day: 3, time: '12:00', interval: 1 })).to.equal(true);
    expect(isAnchored({ day: 3, time: '12:00', interval: 2, weeksOfMonth: [1] })).to.equal(true);
    expect(isAnchored({ day: 3, time: '12:00', interval: 2, weeksOfMonth: [] })).to.equal(false);
  });

  it('means every week where n is 1', () => {
    expect(dates({ day: 3, interval: 1 }, '2026-01-01', 2)).to.deep.equal([
      '2026-01-07',
      '2026-01-14',
    ]);
  });
});

describe('the nth of the month', () => {
  const thursday = (...weeksOfMonth: number[]) => ({ day: 4, weeksOfMonth });

  it('is the first and the third', () => {
    expect(dates(thursday(3, 1), '2026-01-01', 4)).to.deep.equal([
      '2026-01-01',
      '2026-01-15',
      '2026-02-05',
      '2026-02-19',
    ]);
  });

  it('is a fifth only in months that have five', () => {
    expect(dates(thursday(5), '2026-01-01', 4)).to.deep.equal([
      '2026-01-29',
      '2026-04-30',
      '2026-07-30',
      '2026-10-29',
    ]);
  });

  it('is the last, the fourth or the fifth', () => {
    expect(dates({ day: 5, weeksOfMonth: [-1] }, '2026-01-01')).to.deep.equal([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ]);
  });

  it('is one day where the last is also the fourth', () => {
    expect(dates(thursday(4, -1), '2026-02-01', 3)).to.deep.equal([
      '2026-02-26',
      '2026-03-26',
      '2026-04-23',
    ]);
  });

  it('needs no start date and heeds no interval', () => {
    expect(dates({ ...thursday(2), interval: 3 }, '2026-01-01', 2)).to.deep.equal([
      '2026-01-08',
      '2026-02-12',
    ]);
  });

  it('is never where no month has such a week', () => {
    expect(dates(thursday(6), '2026-01-01')).to.deep.equal([]);
  });

  it('is every week where the list is empty', () => {
    expect(dates(thursday(), '2026-01-01', 2)).to.deep.equal(['2026-01-01', '2026-01-08']);
  });
});

describe('start and end dates', () => {
  it('are included', () => {
    const session = { day: 4, startDate: '2026-01-08', endDate: '2026-01-15' };
    expect(dates(session, '2025-01-01')).to.deep.equal(['2026-01-08', '2026-01-15']);
  });

  it('bound the nth of the month', () => {
    const session = { day: 4, weeksOfMonth: [1], startDate: '2026-01-02', endDate: '2026-03-05' };
    expect(dates(session, '2025-06-01')).to.deep.equal(['2026-02-05', '2026-03-05']);
  });

  it('leave nothing where the end comes before the start', () => {
    const session = { day: 4, startDate: '2026-01-08', endDate: '2026-01-07' };
    expect(dates(session, '2025-01-01')).to.deep.equal([]);
  });

  it('leave nothing where no such day lies between them', () => {
    const between = { startDate: '2026-02-01', endDate: '2026-02-28' };
    expect(dates({ day: 4, weeksOfMonth: [5], ...between }, '2026-01-01')).to.deep.equal([]);
    expect(
      dates({ day: 1, interval: 52, startDate: '2026-02-03', endDate: '2026-12-31' }, '2026-01-01'),
    ).to.deep.equal([]);
  });

  it('may lie as far away as dates go', () => {
    expect(dates({ day: 5, interval: 2, startDate: '9999-12-01' }, '2026-01-01')).to.have.lengthOf(
      3,
    );
    expect(dates({ day: 4, interval: 3, startDate: '0001-01-01' }, '2026-01-01', 1)).to.deep.equal([
      '2026-01-08',
    ]);
    expect(dates({ day: 4, endDate: '0001-01-01' }, '2026-01-01')).to.deep.equal([]);
  });
});

describe('skipped and extra dates', () => {
  const thursday = { day: 4 };

  it('leave out what is skipped', () => {
    const session = { ...thursday, exceptDates: ['2026-01-08', '2026-01-15', '2026-01-30'] };
    expect(dates(session, '2026-01-01')).to.deep.equal(['2026-01-01', '2026-01-22', '2026-01-29']);
  });

  it('add what is extra, in its place', () => {
    const session = { ...thursday, extraDates: ['2026-01-17', '2026-01-05'] };
    expect(dates(session, '2026-01-01', 5)).to.deep.equal([
      '2026-01-01',
      '2026-01-05',
      '2026-01-08',
      '2026-01-15',
      '2026-01-17',
    ]);
  });

  it('do not double a date that is extra, twice or of the rule', () => {
    const session = { ...thursday, extraDates: ['2026-01-09', '2026-01-08', '2026-01-09'] };
    expect(dates(session, '2026-01-02')).to.deep.equal(['2026-01-08', '2026-01-09', '2026-01-15']);
  });

  it('skip a date that is both', () => {
    const both = ['2026-01-08', '2026-01-10'];
    const session = { ...thursday, exceptDates: both, extraDates: [...both, '2026-01-11'] };
    expect(dates(session, '2026-01-02', 2)).to.deep.equal(['2026-01-11', '2026-01-15']);
  });

  it("add dates outside the rule's own bounds", () => {
    const bounds = { startDate: '2026-01-08', endDate: '2026-01-08' };
    const session = { ...thursday, ...bounds, extraDates: ['2026-01-02', '2026-06-01'] };
    expect(dates(session, '2026-01-01')).to.deep.equal(['2026-01-02', '2026-01-08', '2026-06-01']);
    expect(dates(session, '2026-06-02')).to.deep.equal([]);
  });

  it('come to an end where all that is left is skipped', () => {
    const rest = ['2026-01-08', '2026-01-15', '2026-01-22'];
    const session = { ...thursday, endDate: '2026-01-22', exceptDates: rest };
    expect(dates(session, '2026-01-02')).to.deep.equal([]);
  });

  it('may be thousands', () => {
    const thursdays = Array.from({ length: 5000 }, (_, week) =>
      new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10),
    );
    const after = new Date(Date.UTC(2026, 0, 1 + 7 * 5000)).toISOString().slice(0, 10);
    expect(dates({ ...thursday, exceptDates: thursdays }, '2026-01-01', 1)).to.deep.equal([after]);
  });
});
