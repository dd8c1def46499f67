import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { shownName } from '../../../src/contract/index.ts';

const seed = 20_240_229;

describe('what a person is called in public', () => {
  it('is what they wrote, where they agreed to it', () => {
    for (const name of ['Maria', 'J., parent', 'maria lópez', '', '😀', 'ß']) {
      expect(shownName(name, true)).to.equal(name);
    }
  });

  const initials: Readonly<Record<string, string>> = {
    Maria: 'M.',
    'Maria López': 'M. L.',
    'maria lópez': 'M. L.',
    '  Maria   López ': 'M. L.',
    'Ana María de la Cruz': 'A. M. D. L. C.',
    'Jean-Luc': 'J. L.',
    "Sam O'Brien": 'S. O.',
    'Sam O’Brien': 'S. O.',
    'J. R.': 'J. R.',
    'J.R.': 'J. R.',
    M: 'M.',
    'Maria, parent': 'M. P.',
    'María_López@example.org': 'M. L. E. O.',
    'Émile Zola': 'É. Z.',
    'E\u0301mile Zola': 'E\u0301. Z.',
    'ольга иванова': 'О. И.',
    李明: '李.',
    'أمينة حسن': 'أ. ح.',
    '𝒮am': '𝒮.',
    'Maria 😀 López': 'M. L.',
    'Ma\u200Bria': 'M. R.',
    'Maria\u00A0López': 'M. L.',
    '3rd of May': '3. O. M.',
    ßen: 'S.',
  };
  for (const [name, shown] of Object.entries(initials)) {
    it(`is “${shown}” for “${name}”, where they did not`, () => {
      expect(shownName(name, false)).to.equal(shown);
    });
  }

  it('stays as it is where it has no letter to begin with', () => {
    for (const name of ['😀', '***', '-', "'"]) expect(shownName(name, false)).to.equal(name);
  });

  const name = fc.string({ unit: 'binary', maxLength: 40 });

  it('has no two letters beside each other, and so tells no name', () => {
    fc.assert(
      fc.property(name, (one) => {
        expect(shownName(one, false)).not.to.match(/[\p{L}\p{N}]\p{M}*[\p{L}\p{N}]/u);
      }),
      { numRuns: 3000, seed },
    );
  });

  it('is the same when it is asked for again', () => {
    fc.assert(
      fc.property(name, (one) => {
        const once = shownName(one, false);
        expect(shownName(once, false)).to.equal(once);
      }),
      { numRuns: 3000, seed },
    );
  });
});
