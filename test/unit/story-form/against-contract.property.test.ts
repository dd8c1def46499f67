import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { StorySubmission } from '../../../src/contract/index.ts';
import type { Entry } from './filled.ts';
import { FRAME, drafted } from './filled.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...['', ' ', 'true', 'false', 'on', '0', '2019', 'null', '\ud83d', '__proto__', 'Maria López'],
    ...['😀'.repeat(80), '😀'.repeat(81), 'x'.repeat(200), 'x'.repeat(201), '\r\n'.repeat(300)],
    ...['😀'.repeat(500), '😀'.repeat(501), 'x'.repeat(5000), 'x'.repeat(5001), 'ß', '😀'],
  ),
);
const oneOf = (...values: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: anything },
  );

const ticked = oneOf('true');

/** What may stand in a control, mostly such as a visitor means. */
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  quote: anything,
  body: anything,
  name: anything,
  role: anything,
  recoverySince: oneOf('2019', '2019-04', '19', '2019-13', ' 1999 '),
  'recoverySince.month': oneOf('', '01', '12'),
  topics: oneOf('Alcohol', 'Family', 'Grief'),
  contentNote: anything,
  email: oneOf('sam@example.org', 'sam@', "o'neil+a@mail.example.co.uk"),
  'consent.publish': ticked,
  'consent.firstName': ticked,
  'consent.contact': ticked,
  'signals.trap': anything,
};

/** Each control is there or not; of topics there may be as many as they like. */
const entries: fc.Arbitrary<Entry[]> = fc
  .record(
    Object.fromEntries(
      Object.entries(VALUES).map(([name, value]) => [
        name,
        fc.array(value, { minLength: 1, maxLength: name === 'topics' ? 10 : 1 }),
      ]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((filled) =>
    Object.entries(filled).flatMap(([name, values]) =>
      (values ?? []).map((value) => [name, value] as const),
    ),
  );

const isTaken = (body: unknown): boolean => StorySubmission.safeParse(body).success;

/** What no contract can know: whether it lies ahead, or before anybody who writes here. */
const isPossible = ({ recoverySince }: Record<string, unknown>): boolean =>
  typeof recoverySince !== 'string' || (recoverySince >= '1900' && recoverySince <= FRAME.month);

describe('the story form against the contract’s schema', () => {
  it('finds something wrong exactly where the contract does', () => {
    let taken = 0;
    fc.assert(
      fc.property(entries, (filled) => {
        const { faults, wired } = drafted(filled);
        const isGood = isTaken(wired) && isPossible(wired);
        taken += Number(isGood);
        expect(faults.length === 0, JSON.stringify({ faults, wired })).to.equal(isGood);
      }),
      { numRuns: 3000, seed: 20_240_229 },
    );
    // A rule that nothing meets would hold, too.
    expect(taken).to.be.greaterThan(20);
  });

  it('never lets out a name, an address or an agreement that was not given', () => {
    fc.assert(
      fc.property(entries, (filled) => {
        const { wired } = drafted(filled);
        const was = (name: string) => {
          const [, value] = filled.find(([one]) => one === name) ?? [];
          return ['true', 'on'].includes(value?.trim() ?? '');
        };
        const consent = wired['consent'] as Record<string, unknown>;
        for (const name of ['publish', 'firstName', 'contact']) {
          expect(consent[name] === true, name).to.equal(was(`consent.${name}`));
        }
        if (!was('consent.contact')) expect(wired).not.to.have.property('email');
        if (!was('consent.firstName')) {
          expect(JSON.stringify(wired['name'] ?? '')).not.to.match(/\p{L}{3}/u);
        }
      }),
      { numRuns: 1000, seed: 20_240_229 },
    );
  });
});
