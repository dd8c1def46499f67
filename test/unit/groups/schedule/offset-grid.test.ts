import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { intlOffset } from '../../../../src/groups/schedule/intl-offset.ts';
import { offsetGrid } from '../../../../src/groups/schedule/offset-grid.ts';
import { utc } from './written-times.ts';
import { zones } from './zones.ts';

const DAY = 1440;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset by the engine's own name for it: "GMT-03:30", or "GMT" for none. */
function namedOffset(zone: string, at: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const [, sign, hours, minutes] =
    /GMT(?:(.)(\d\d):(\d\d))?$/.exec(format.format(at * 60_000)) ?? [];
  return (sign === '+' ? 1 : -1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) + 0;
}

describe('the grid of offsets', function () {
  this.timeout(30_000);

  it('says what the engine says, in whatever order it is asked', () => {
    const questions = fc.record({
      zone: fc.constantFrom(...zones),
      around: fc.integer({ min: utc('1973-01-01'), max: utc('2100-01-01') }),
      distances: fc.array(fc.integer({ min: -40 * DAY, max: 40 * DAY }), { maxLength: 20 }),
    });
    fc.assert(
      fc.property(questions, ({ zone, around, distances }) => {
        const offsetAt = offsetGrid(intlOffset(zone));
        for (const distance of distances) {
          const at = around + distance;
          expect(offsetAt(at)).to.equal(namedOffset(zone, at), `${zone} ${at}`);
        }
      }),
      { numRuns: 1000, seed: 20_240_229 },
    );
  });

  it('sees both of two changes within a week', () => {
    const closest: [string, string][] = [
      ['America/Recife', '2000-10-01'],
      ['Asia/Gaza', '2040-10-15'],
    ];
    for (const [zone, from] of closest) {
      const offsetAt = offsetGrid(intlOffset(zone));
      for (let at = utc(from); at < utc(from) + 21 * DAY; at += 30) {
        expect(offsetAt(at)).to.equal(namedOffset(zone, at), `${zone} ${at}`);
      }
    }
  });

  it('finds a change at any minute of a cell', () => {
    for (let change = 0; change <= 4 * DAY; change += 7) {
      const offsetAt = offsetGrid((at) => (at < change ? -210 : -150));
      const found = [-1, 0, 1].map((distance) => offsetAt(change + distance));
      expect(found).to.deep.equal([-210, -150, -150]);
    }
  });

  it('asks the engine a handful of times, however much it is asked', () => {
    const exact = intlOffset('America/Denver');
    let asked = 0;
    const offsetAt = offsetGrid((at) => {
      asked++;
      return exact(at);
    });
    const now = utc('2026-03-01');
    for (let at = now; at < now + 14 * DAY; at++) offsetAt(at);
    // Two weeks touch at most five cells, which have six ends; thirteen halvings find 8 March.
    expect(asked).to.be.at.most(6 + 13);
    for (let at = now + 14 * DAY; at < now + 365 * DAY; at += 17) offsetAt(at);
    expect(asked).to.be.at.most(94 + 2 * 13);
  });
});
