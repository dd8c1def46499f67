import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { PeerRequest } from '../../../src/contract/index.ts';
import { ContactWindow, requestFromFields } from '../../../src/contract/index.ts';
import type { DayPart } from '../../../src/form/contact-windows.ts';
import { DAY_PARTS, joinedWindows, windowValue } from '../../../src/form/contact-windows.ts';

const week = [0, 1, 2, 3, 4, 5, 6];
const parts = Object.keys(DAY_PARTS) as DayPart[];

/** As a request has them. */
function windowsOf(values: readonly string[]): Stretch[] {
  const request = requestFromFields([
    ['contact.method', 'call'],
    ...values.map((value): [string, string] => ['contact.windows', value]),
  ]) as Partial<PeerRequest>;
  return request.contact?.windows ?? [];
}

type Stretch = NonNullable<PeerRequest['contact']['windows']>[number];

const covers = (windows: readonly Stretch[], day: number, time: string) =>
  windows.some((one) => one.day === day && one.from <= time && time < one.to);

describe('the times that are good for contact', () => {
  it('are read by the contract as they are meant', () => {
    for (const day of week) {
      for (const part of parts) {
        const [window] = windowsOf([windowValue(day, part)]);
        expect(ContactWindow.safeParse(window).success).to.equal(true);
        expect(window).to.deep.equal({ day, from: DAY_PARTS[part][0], to: DAY_PARTS[part][1] });
      }
    }
  });

  it('are one where parts of a day meet', () => {
    expect(joinedWindows(['1 08:00-12:00', '1 12:00-17:00'])).to.deep.equal(['1 08:00-17:00']);
    expect(joinedWindows(['1 12:00-17:00', '1 17:00-21:00', '1 08:00-12:00'])).to.deep.equal([
      '1 08:00-21:00',
    ]);
    expect(joinedWindows(['1 08:00-12:00', '1 17:00-21:00', '2 12:00-17:00'])).to.deep.equal([
      '1 08:00-12:00',
      '1 17:00-21:00',
      '2 12:00-17:00',
    ]);
    expect(joinedWindows(['1 08:00-12:00', '1 08:00-12:00'])).to.deep.equal(['1 08:00-12:00']);
    expect(joinedWindows([])).to.deep.equal([]);
  });

  it('are what was chosen, no more than the contract allows, whatever is chosen', () => {
    const all = week.flatMap((day) => parts.map((part) => windowValue(day, part)));
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (chosen) => {
        const joined = windowsOf(joinedWindows(chosen));
        expect(joined.length).to.be.at.most(14);
        for (const window of joined) {
          expect(ContactWindow.safeParse(window).success).to.equal(true);
        }
        for (const day of week) {
          for (const part of parts) {
            for (const time of [DAY_PARTS[part][0], `${DAY_PARTS[part][0].slice(0, 2)}:59`]) {
              expect(covers(joined, day, time)).to.equal(chosen.includes(windowValue(day, part)));
            }
          }
        }
      }),
      { numRuns: 300, seed: 20_240_229 },
    );
  });
});
