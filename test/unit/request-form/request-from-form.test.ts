import { expect } from '@open-wc/testing';
import type { ExtraField } from '../../../src/form/extra-fields.ts';
import type { Entry } from './filled.ts';
import { FRAME, drafted, wired } from './filled.ts';

const CALL: Entry[] = [
  ['for', 'self'],
  ['contact.method', 'call'],
  ['contact.phone', '(303) 555-0123 ext. 7'],
  ['contact.safety.voicemail', 'none'],
  ['contact.safety.ifOthersAnswer', 'say-nothing'],
  ['contact.safety.mayNameOrganization', 'false'],
  ['consent.contact', 'true'],
];

const SAID = {
  version: 1,
  requestId: FRAME.requestId,
  purpose: 'talk',
  locale: 'en-US',
  signals: { elapsedMs: 4200, trap: false },
};

const pointers = (entries: readonly Entry[], frame = {}) =>
  drafted(entries, frame).faults.map(({ pointer, code }) => `${pointer} ${code}`);

describe('the request that a form makes', () => {
  it('holds what was answered for a call, and no more', () => {
    const draft = drafted(CALL);
    expect(draft.faults).to.deep.equal([]);
    expect(wired(draft)).to.deep.equal({
      ...SAID,
      for: 'self',
      contact: {
        method: 'call',
        phone: '+13035550123',
        extension: '7',
        safety: { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false },
      },
      consent: { contact: true, sms: false, noticeVersion: '2026-01' },
    });
  });

  it('is most careful where nobody answered how it is safe', () => {
    const draft = drafted(CALL.filter(([name]) => !name.startsWith('contact.safety')));
    expect(wired(draft)['contact']).to.deep.include({
      safety: { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false },
    });
    expect(draft.faults).to.deep.equal([]);
  });

  it('asks for nothing to make contact where the visitor calls', () => {
    const draft = drafted([
      ['for', 'other'],
      ['contact.method', 'visitor-will-contact'],
    ]);
    expect(draft.faults).to.deep.equal([]);
    expect(wired(draft)).to.deep.equal({
      ...SAID,
      for: 'other',
      contact: { method: 'visitor-will-contact' },
      consent: { contact: false, sms: false, noticeVersion: '2026-01' },
    });
  });

  it('of an offer says for nobody', () => {
    const entries = CALL.filter(([name]) => name !== 'for');
    expect(drafted(entries, { purpose: 'offer' }).faults).to.deep.equal([]);
    expect(pointers(entries)).to.deep.equal(['#/for required']);
  });

  it('holds all that nobody has to answer', () => {
    const draft = drafted(
      [
        ...CALL,
        ['name', ' Sam '],
        ['pronouns', 'they'],
        ['language', 'es'],
        ['accommodation', 'TTY'],
        ['urgency', 'this-week'],
        ['preferences.peer', 'parent'],
        ['preferences.peer', 'veteran'],
        ['preferences.pathways', 'smart'],
        ['preferences.ageBand', '26-35'],
        ['preferences.gender', ''],
        ['preferences.peerId', 'alex'],
        ['checkIn.cadence', 'weekly'],
        ['checkIn.weeks', '12'],
        ['message', 'Two\r\nlines '],
        ['contact.safety.note', 'Not after six.'],
        ['signals.trap', ''],
      ],
      { purpose: 'check-in' },
    );
    expect(draft.faults).to.deep.equal([]);
    expect(wired(draft)).to.deep.include({
      purpose: 'check-in',
      name: 'Sam',
      pronouns: 'they',
      language: 'es',
      accommodation: 'TTY',
      urgency: 'this-week',
      preferences: {
        peer: ['parent', 'veteran'],
        pathways: ['smart'],
        ageBand: '26-35',
        peerId: 'alex',
      },
      checkIn: { cadence: 'weekly', weeks: 12 },
      message: 'Two\nlines',
    });
  });

  it('names each answer that is missing or wrong', () => {
    expect(pointers([])).to.have.members([
      '#/for required',
      '#/contact required',
      '#/consent/contact consent-needed',
    ]);
    expect(
      pointers([
        ['contact.method', 'text'],
        ['contact.phone', '12'],
        ['checkIn.cadence', 'daily'],
        ['checkIn.weeks', '53'],
      ]),
    ).to.have.members([
      '#/for required',
      '#/contact/phone invalid-phone',
      '#/checkIn/weeks out-of-range',
      '#/consent/contact consent-needed',
      '#/consent/sms consent-needed',
    ]);
  });

  it('says of a center’s own questions what has no answer and needs one', () => {
    const field = (key: string): ExtraField => ({ key, type: 'text', label: key, required: true });
    const extraFields = [field('a/b'), field('c')];
    const entries: Entry[] = [...CALL, ['extra.a/b', '  '], ['extra.c', 'Yes']];
    expect(pointers(entries, { extraFields })).to.deep.equal(['#/extra/a~1b required']);
    expect(wired(drafted(entries, { extraFields }))['extra']).to.deep.equal({ c: 'Yes' });
  });

  it('keeps of itself, once it is sent, only what says what happens next', () => {
    expect(drafted(CALL).about).to.deep.equal({
      purpose: 'talk',
      method: 'call',
      mayNameOrganization: false,
    });
  });
});
