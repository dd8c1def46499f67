import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { PURPOSES, PeerRequest } from '../../../src/contract/index.ts';
import type { ExtraField } from '../../../src/form/extra-fields.ts';
import type { Entry } from './filled.ts';
import { drafted, wired } from './filled.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...['', ' ', 'true', 'false', 'on', '0', '1', '52', '53', '1e3', '-1', '07', 'null', '\ud83d'],
    ...['😀'.repeat(80), '😀'.repeat(81), 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(501)],
    ...['😀'.repeat(1000), '😀'.repeat(1001), '\r\n'.repeat(600), '__proto__', 'constructor'],
  ),
);
const oneOf = (...values: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: anything },
  );

const PHONES = ['(303) 555-0123', '+44 20 7946 0958', '303-555-0123 x12', '12', '+10000000000'];

/** What may stand in a control, mostly such as a visitor means. */
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  for: oneOf('self', 'loved-one', 'other'),
  name: anything,
  pronouns: anything,
  language: oneOf('en', 'es', 'ase', ''),
  accommodation: anything,
  urgency: oneOf('today', 'this-week', 'no-rush'),
  message: anything,
  'contact.method': oneOf('call', 'text', 'email', 'visitor-will-contact'),
  'contact.phone': oneOf(...PHONES),
  'contact.email': oneOf('sam@example.org', 'sam@', "o'neil+a@mail.example.co.uk", 'ä@ö.de'),
  'contact.safety.voicemail': oneOf('none', 'first-name-only', 'organization-ok'),
  'contact.safety.ifOthersAnswer': oneOf('say-nothing', 'ask-for-name', 'may-identify'),
  'contact.safety.mayNameOrganization': oneOf('true', 'false'),
  'contact.safety.note': anything,
  'contact.timeZone': oneOf('America/Denver', 'Asia/Kathmandu', 'Mars/Olympus'),
  'contact.windows': fc.constantFrom('0', '1', '2', '3', '4', '5', '6'),
  'contact.windows.part': fc.constantFrom('morning', 'afternoon', 'evening'),
  'preferences.peer': oneOf('parent', 'veteran'),
  'preferences.pathways': oneOf('smart', '12-step'),
  'preferences.ageBand': anything,
  'preferences.gender': anything,
  'preferences.peerId': anything,
  'checkIn.cadence': oneOf('once', 'weekly', 'daily'),
  'checkIn.weeks': oneOf('1', '12', '52', '0', '53', '1.5', 'two'),
  'consent.contact': fc.constant('true'),
  'consent.sms': fc.constant('true'),
  'signals.trap': anything,
  'extra.a': anything,
  'extra.b': anything,
};

/** Each control is there or not; those of several answers may have as many as they like. */
const entries: fc.Arbitrary<Entry[]> = fc
  .record(
    Object.fromEntries(
      Object.entries(VALUES).map(([name, value]) => [
        name,
        fc.array(value, {
          minLength: 1,
          maxLength: /windows|peer$|pathways|extra/.test(name) ? 12 : 1,
        }),
      ]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((filled) =>
    Object.entries(filled).flatMap(([name, values]) =>
      (values ?? []).map((value) => [name, value] as const),
    ),
  );

const options = [{ value: 'x', label: 'X' }];
const extraFields: fc.Arbitrary<ExtraField[]> = fc.constantFrom(
  [],
  [
    { key: 'a', type: 'text', label: 'A' },
    { key: 'b', type: 'checkbox', label: 'B', options },
  ],
);

describe('the form against the contract’s schema', () => {
  const isTaken = (body: unknown): boolean => PeerRequest.safeParse(body).success;

  it('finds something wrong exactly where the contract does', () => {
    let taken = 0;
    fc.assert(
      fc.property(entries, fc.constantFrom(...PURPOSES), extraFields, (filled, purpose, fields) => {
        const draft = drafted(filled, { purpose, extraFields: fields });
        const isGood = isTaken(wired(draft));
        taken += Number(isGood);
        expect(draft.faults.length === 0, JSON.stringify(draft)).to.equal(isGood);
      }),
      { numRuns: 3000, seed: 20_240_229 },
    );
    // A rule that nothing meets would hold, too.
    expect(taken).to.be.greaterThan(20);
  });

  it('never sends what a question of the center’s own still needs', () => {
    fc.assert(
      fc.property(entries, (filled) => {
        const required = { key: 'needed', type: 'text', label: 'Needed', required: true };
        expect(drafted(filled, { extraFields: [required] }).faults).not.to.deep.equal([]);
      }),
      { numRuns: 100, seed: 20_240_229 },
    );
  });
});
