import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import en from '../../../src/story-carousel/terms/en.ts';
import { recoveryText } from '../../../src/widget/recovery-time.ts';

const words = {
  term: (key: 'recoveryFor' | 'recoverySince', about: string) => en[key](about),
  lang: () => 'en',
};
const now = (year: number, month: number, day = 15) => new Date(year, month - 1, day, 12).getTime();
const year = fc.integer({ min: 1950, max: 2090 });
const month = fc.integer({ min: 1, max: 12 });
const sinceOf = (inYear: number, inMonth: number) =>
  `${inYear}-${String(inMonth).padStart(2, '0')}`;

describe('for how long somebody is in recovery', () => {
  it('is nothing where nobody said since when', () => {
    expect(recoveryText(undefined, now(2026, 11), words)).to.equal(undefined);
  });

  it('is the whole years that have passed, month by month', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 12, max: 900 }), (inYear, inMonth, months) => {
        const then = inYear * 12 + (inMonth - 1) + months;
        const at = now(Math.floor(then / 12), (then % 12) + 1);
        const years = Math.floor(months / 12);
        expect(recoveryText(sinceOf(inYear, inMonth), at, words)).to.equal(
          `in recovery for ${years.toLocaleString('en')} ${years === 1 ? 'year' : 'years'}`,
        );
      }),
      { seed: 20_240_229 },
    );
  });

  it('is the months in the first year', () => {
    for (let months = 1; months < 12; months += 1) {
      expect(recoveryText('2026-01', now(2026, 1 + months), words)).to.equal(
        `in recovery for ${months} ${months === 1 ? 'month' : 'months'}`,
      );
    }
  });

  it('is the year where no month was said, and never a number that could be too high', () => {
    fc.assert(
      fc.property(year, fc.nat({ max: 70 }), month, (inYear, later, inMonth) => {
        expect(recoveryText(`${inYear}`, now(inYear + later, inMonth), words)).to.equal(
          `in recovery since ${inYear}`,
        );
      }),
      { seed: 20_240_229 },
    );
  });

  it('is the year in the month in which it began, however late in it', () => {
    for (const day of [1, 15, 30]) {
      expect(recoveryText('2026-11', now(2026, 11, day), words)).to.equal('in recovery since 2026');
    }
  });

  it('is nothing of what lies ahead', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 900 }), (inYear, inMonth, months) => {
        const then = inYear * 12 + (inMonth - 1) + months;
        const since = sinceOf(Math.floor(then / 12), (then % 12) + 1);
        expect(recoveryText(since, now(inYear, inMonth), words)).to.equal(undefined);
      }),
      { seed: 20_240_229 },
    );
    expect(recoveryText('2999', now(2026, 11), words)).to.equal(undefined);
  });
});
