import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { PeerRequest, fieldErrors, pointerTo } from '../../../src/contract/index.ts';

const request = {
  version: 1,
  requestId: '123e4567-e89b-42d3-a456-426614174000',
  purpose: 'talk',
  for: 'self',
  locale: 'en',
  contact: {
    method: 'call',
    phone: '+13035550123',
    safety: { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false },
  },
  consent: { contact: true, sms: false, noticeVersion: '2026-01' },
};

const byText = {
  method: 'text',
  phone: '+13035550123',
  safety: { mayNameOrganization: false },
};
const byEmail = { method: 'email', email: 'sam@example.org', safety: byText.safety };
const notYet = { contact: false, sms: false, noticeVersion: '2026-01' };

/** What the page says is wrong, which must be where the server says it is. */
function wrong(changes: object): string[] {
  const value = { ...request, ...changes };
  const found = fieldErrors(PeerRequest, value);
  const { error } = z.safeParse(PeerRequest, value);
  const byZod = new Set(error?.issues.map(({ path }) => pointerTo(path)));
  expect([...byZod]).to.deep.equal(found.map(({ pointer }) => pointer));
  return found.map(({ pointer, code }) => `${pointer} ${code}`);
}

const withContact = (changes: object) => ({ contact: { ...request.contact, ...changes } });

describe('a request', () => {
  it('keeps to the contract with no more than it must have', () => {
    expect(wrong({})).to.deep.equal([]);
    const own = { method: 'visitor-will-contact' };
    expect(wrong({ contact: own, consent: notYet })).to.deep.equal([]);
    expect(wrong({ contact: byEmail })).to.deep.equal([]);
  });

  it('says for whom it is, but for an offer', () => {
    for (const purpose of ['talk', 'check-in', 'accountability']) {
      expect(wrong({ purpose, for: undefined })).to.deep.equal(['#/for required']);
    }
    expect(wrong({ purpose: 'offer', for: undefined })).to.deep.equal([]);
  });

  it('needs a yes to contact, unless the visitor makes it', () => {
    const needed = '#/consent/contact consent-needed';
    for (const contact of [request.contact, byEmail]) {
      expect(wrong({ contact, consent: notYet })).to.deep.equal([needed]);
    }
    expect(wrong({ contact: byText, consent: { ...notYet, sms: true } })).to.deep.equal([needed]);
  });

  it('needs a yes to text messages where those are chosen, and only there', () => {
    const toContact = { ...notYet, contact: true };
    expect(wrong({ contact: byText, consent: toContact })).to.deep.equal([
      '#/consent/sms consent-needed',
    ]);
    expect(wrong({ contact: byText, consent: { ...toContact, sms: true } })).to.deep.equal([]);
    expect(wrong({ contact: byEmail, consent: toContact })).to.deep.equal([]);
  });

  it('names the zone of its times', () => {
    const windows = [{ day: 1, from: '09:00', to: '12:00' }];
    expect(wrong(withContact({ windows }))).to.deep.equal(['#/contact/timeZone required']);
    expect(wrong(withContact({ windows, timeZone: 'America/Denver' }))).to.deep.equal([]);
    expect(wrong(withContact({ windows: [] }))).to.deep.equal([]);
    expect(wrong(withContact({ timeZone: 'Mars/Olympus' }))).to.deep.equal([
      '#/contact/timeZone invalid-time-zone',
    ]);
  });

  it('has times that end after they begin', () => {
    const windows = [
      { day: 1, from: '09:00', to: '09:00' },
      { day: 1, from: '09:00', to: '09:01' },
      { day: 1, from: '23:00', to: '01:00' },
    ];
    expect(wrong(withContact({ windows, timeZone: 'UTC' }))).to.deep.equal([
      '#/contact/windows/0/to out-of-range',
      '#/contact/windows/2/to out-of-range',
    ]);
  });

  it('can have times made to break what compares them', () => {
    const hostile: unknown = JSON.parse('{"toString":1,"valueOf":1}');
    const windows = [{ day: 1, from: hostile, to: '10:00' }];
    expect(wrong(withContact({ windows, timeZone: 'UTC' }))).to.deep.equal([
      '#/contact/windows/0/from invalid-format',
    ]);
  });

  it('answers twenty further questions at most', () => {
    const answers = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`question ${at}`, 'yes']));
    expect(wrong({ extra: answers(20) })).to.deep.equal([]);
    expect(wrong({ extra: answers(21) })).to.deep.equal(['#/extra too-long']);
  });

  it('hears of everything at once, whatever else is bad', () => {
    const { consent: _, for: __, ...rest } = request;
    const found = fieldErrors(PeerRequest, { ...rest, contact: { method: 'text', phone: '1' } });
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '#/contact/phone invalid-phone',
      '#/contact/safety required',
      '#/consent required',
      '#/for required',
      '#/consent/contact consent-needed',
      '#/consent/sms consent-needed',
    ]);
  });

  it('counts its message in characters', () => {
    expect(wrong({ message: '😀'.repeat(1000) })).to.deep.equal([]);
    expect(wrong({ message: '😀'.repeat(1001) })).to.deep.equal(['#/message too-long']);
  });

  const codes: readonly [string, object, string][] = [
    [
      'a way of contact there is not',
      { contact: { method: 'fax' } },
      '#/contact/method not-allowed',
    ],
    ['no way of contact', { contact: {} }, '#/contact/method required'],
    ['a number that is none', withContact({ phone: '555' }), '#/contact/phone invalid-phone'],
    [
      'an extension of letters',
      withContact({ extension: 'front desk' }),
      '#/contact/extension invalid-phone',
    ],
    [
      'an address that is none',
      { contact: { ...byEmail, email: 'sam' } },
      '#/contact/email invalid-email',
    ],
    ['an unknown word', { urgency: 'now' }, '#/urgency not-allowed'],
    [
      'a number past its bound',
      { checkIn: { cadence: 'once', weeks: 53 } },
      '#/checkIn/weeks out-of-range',
    ],
    [
      'a number past what is exact',
      { checkIn: { cadence: 'once', weeks: 2 ** 53 } },
      '#/checkIn/weeks out-of-range',
    ],
    ['half a week', { checkIn: { cadence: 'once', weeks: 1.5 } }, '#/checkIn/weeks invalid-format'],
    ['an empty text', { name: '' }, '#/name too-short'],
    ['nothing at all for a text', { name: null }, '#/name invalid-format'],
  ];
  for (const [what, changes, expected] of codes) {
    it(`is told of ${what}: ${expected}`, () => {
      expect(wrong(changes)).to.deep.equal([expected]);
    });
  }
});
