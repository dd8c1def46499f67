import { expect } from '@open-wc/testing';
import { recoveryText } from '../../../src/widget/recovery-time.ts';
import en from '../../../src/widget/terms/recovery-en.ts';
import es from '../../../src/widget/terms/recovery-es.ts';

const NOW = new Date(2026, 10, 22).getTime();

const inWords = (since: string | undefined, now = NOW) =>
  recoveryText(since, now, { term: (key, about) => en[key](about), lang: () => 'en' });

describe('for how long somebody is in recovery', () => {
  for (const [since, said] of [
    ['2019-04', 'in recovery for 7 years'],
    ['2019-11', 'in recovery for 7 years'],
    ['2019-12', 'in recovery for 6 years'],
    ['2025-11', 'in recovery for 1 year'],
    ['2025-12', 'in recovery for 11 months'],
    ['2026-10', 'in recovery for 1 month'],
    ['2026-11', 'in recovery since 2026'],
    ['2019', 'in recovery since 2019'],
    ['2026', 'in recovery since 2026'],
    ['2026-12', undefined],
    ['2027', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ] as const) {
    it(`is "${said ?? ''}" since ${since ?? 'nobody knows when'}, in November 2026`, () => {
      expect(inWords(since)).to.equal(said);
    });
  }

  it('becomes a year longer with the first day of its month', () => {
    const text = (...day: [number, number, number]) =>
      inWords('2019-04', new Date(...day).getTime());
    expect(text(2026, 2, 31)).to.equal('in recovery for 6 years');
    expect(text(2026, 3, 1)).to.equal('in recovery for 7 years');
  });

  it('is said as the language says it', () => {
    const words = {
      term: (key: keyof typeof es, about: string) => es[key](about),
      lang: () => 'es',
    };
    expect(recoveryText('2019-04', NOW, words)).to.equal(es.recoveryFor('7 años'));
  });
});
