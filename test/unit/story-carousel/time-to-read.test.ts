import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { timeToRead } from '../../../src/story-carousel/rotation.ts';

const characters = fc.nat({ max: 10_000 });
const asked = fc.oneof(fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, 0, 4999, 5000));

describe('how long a text stays in view', () => {
  it('is five seconds at the least, and what the center asks for where that is more', () => {
    fc.assert(
      fc.property(characters, asked, (count, interval) => {
        const time = timeToRead(count, interval);
        expect(time).to.be.at.least(5000);
        if (interval > 0) expect(time).to.be.at.least(interval);
      }),
      { seed: 20_240_229 },
    );
  });

  it('is never shorter for a longer text', () => {
    fc.assert(
      fc.property(characters, characters, asked, (one, more, interval) => {
        expect(timeToRead(one + more, interval)).to.be.at.least(timeToRead(one, interval));
      }),
      { seed: 20_240_229 },
    );
  });

  it('lets somebody read who reads half as fast as most do', () => {
    // 238 words a minute, of five letters and a space, is what adults read silently on average.
    const words = 100;
    const minutes = words / (238 / 2);
    expect(timeToRead(words * 5, 5000)).to.be.at.least(minutes * 60_000 * 0.8);
  });
});
