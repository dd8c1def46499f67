import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  NEXT_PRESS_WITHIN,
  PRESSES_TO_LEAVE,
  ShiftPresses,
} from '../../../src/safety/shift-presses.ts';

/** Presses a key and lets go at a moment. Returns how many presses have followed one another. */
function press(presses: ShiftPresses, at: number, key = 'ShiftLeft'): number {
  presses.down(key);
  return presses.up(key, at);
}

describe('presses of Shift', () => {
  let presses: ShiftPresses;
  beforeEach(() => (presses = new ShiftPresses()));

  it('count up, each within five seconds of the one before', () => {
    expect([0, 5000, 10_000].map((at) => press(presses, at))).to.deep.equal([1, 2, 3]);
  });

  it('begin again after more than five seconds', () => {
    press(presses, 0);
    press(presses, 100);
    expect(press(presses, 5101)).to.equal(1);
    expect(press(presses, 5200)).to.equal(2);
  });

  it('count from either key, one after the other or one over the other', () => {
    expect(press(presses, 0, 'ShiftLeft')).to.equal(1);
    expect(press(presses, 10, 'ShiftRight')).to.equal(2);
    presses.down('ShiftLeft');
    presses.down('ShiftRight');
    expect(presses.up('ShiftLeft', 20)).to.equal(3);
    expect(presses.up('ShiftRight', 30)).to.equal(4);
  });

  it('do not count for a capital letter', () => {
    for (let at = 0; at < 10; at += 1) {
      presses.down('ShiftLeft');
      presses.reset();
      expect(presses.up('ShiftLeft', at)).to.equal(0);
    }
  });

  it('begin again after any other key', () => {
    press(presses, 0);
    press(presses, 10);
    presses.reset();
    expect(press(presses, 20)).to.equal(1);
  });

  it('count once however long the key is held', () => {
    presses.down('ShiftLeft');
    presses.down('ShiftLeft');
    expect(presses.up('ShiftLeft', 4000)).to.equal(1);
    expect(presses.up('ShiftLeft', 4001)).to.equal(0);
  });

  it('do not count where the press began in another window', () => {
    expect(presses.up('ShiftLeft', 0)).to.equal(0);
    expect(press(presses, 10)).to.equal(1);
  });
});

type Act = { what: 'press'; after: number; key: string } | { what: 'other'; after: number };

const after = fc.nat({ max: 2 * NEXT_PRESS_WITHIN });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('press' as const),
      after,
      key: fc.constantFrom('ShiftLeft', 'ShiftRight'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('other' as const), after }) },
);

describe('any sequence of keys', () => {
  it('leaves exactly where three presses in a row came soon enough after each other', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const presses = new ShiftPresses();
        let now = 0;
        // The times of all presses since another key, found anew at each step.
        let row: number[] = [];
        for (const each of acts) {
          now += each.after;
          if (each.what === 'other') {
            presses.reset();
            row = [];
            continue;
          }
          row.push(now);
          const [first = -Infinity, second = -Infinity] = row.slice(-PRESSES_TO_LEAVE);
          const leaves =
            row.length >= PRESSES_TO_LEAVE &&
            second - first <= NEXT_PRESS_WITHIN &&
            now - second <= NEXT_PRESS_WITHIN;
          expect(press(presses, now, each.key) >= PRESSES_TO_LEAVE).to.equal(leaves);
        }
      }),
    );
  });
});
