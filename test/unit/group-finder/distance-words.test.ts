import { expect } from '@open-wc/testing';
import { distanceWords } from '../../../src/group-finder/distance-words.ts';

describe('a distance in words', () => {
  const cases: [number, string, string][] = [
    [3.9, 'en-US', '2.4 mi'],
    [3.9, 'en-GB', '2.4 mi'],
    [3.9, 'en-CA', '3.9 km'],
    [3.9, 'es-MX', '3.9 km'],
    [3.9, 'es-US', '2.4 mi'],
    [3.9, 'en', '2.4 mi'],
    [1.609344, 'en-US', '1 mi'],
    [0.02, 'en-US', '0 mi'],
    [15.6, 'en-CA', '16 km'],
    [16.2, 'en-US', '10 mi'],
    [2345.6, 'en-CA', '2,346 km'],
  ];
  for (const [kilometres, lang, words] of cases) {
    it(`says ${words} for ${kilometres} km in ${lang}`, () => {
      expect(distanceWords(kilometres, lang).replace(/\s/g, ' ')).to.equal(words);
    });
  }
});
