import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { PeerRequest, fieldErrors, requestFromFields } from '../../../src/contract/index.ts';
import type { JsonObject } from '../../fixtures/random-requests.ts';
import { goodRequest } from '../../fixtures/random-requests.ts';
import type { Entry } from './filled-form.ts';
import { asPeopleType, entriesOf } from './filled-form.ts';

const seed = 20_240_229;
const part = (of: unknown, name: string) => (of as JsonObject | undefined)?.[name];
const contactOf = (...entries: Entry[]) => part(requestFromFields(entries), 'contact');

describe('a request from the entries of a form', () => {
  it('has every answer in its place', () => {
    const request = requestFromFields([
      ['requestId', '123e4567-e89b-42d3-a456-426614174000'],
      ['purpose', 'check-in'],
      ['for', 'self'],
      ['name', ' Sam '],
      ['locale', 'en'],
      ['contact.method', 'call'],
      ['contact.phone', '+13035550123'],
      ['contact.timeZone', 'America/Denver'],
      ['contact.windows', '1 08:00-12:00'],
      ['contact.windows', '3 17:00-21:00'],
      ['contact.safety.voicemail', 'first-name-only'],
      ['contact.safety.mayNameOrganization', 'true'],
      ['preferences.peer', 'veteran'],
      ['checkIn.cadence', 'weekly'],
      ['checkIn.weeks', '8'],
      ['consent.contact', 'on'],
      ['consent.noticeVersion', '2026-01'],
      ['signals.elapsedMs', '5400'],
      ['signals.trap', 'a website'],
    ]);
    expect(request).to.deep.equal({
      version: 1,
      requestId: '123e4567-e89b-42d3-a456-426614174000',
      purpose: 'check-in',
      for: 'self',
      name: 'Sam',
      locale: 'en',
      contact: {
        method: 'call',
        phone: '+13035550123',
        timeZone: 'America/Denver',
        windows: [
          { day: 1, from: '08:00', to: '12:00' },
          { day: 3, from: '17:00', to: '21:00' },
        ],
        safety: {
          voicemail: 'first-name-only',
          ifOthersAnswer: 'say-nothing',
          mayNameOrganization: true,
        },
      },
      preferences: { peer: ['veteran'] },
      checkIn: { cadence: 'weekly', weeks: 8 },
      consent: { contact: true, sms: false, noticeVersion: '2026-01' },
      signals: { elapsedMs: 5400, trap: true },
    });
    expect(fieldErrors(PeerRequest, request)).to.deep.equal([]);
  });

  it('agrees to nothing where nothing was answered', () => {
    expect(requestFromFields([])).to.deep.equal({
      version: 1,
      consent: { contact: false, sms: false, noticeVersion: 'unversioned' },
    });
  });

  it('is as careful as can be where safety was not asked about', () => {
    expect(contactOf(['contact.method', 'call'])).to.deep.equal({
      method: 'call',
      safety: { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false },
    });
    for (const method of ['text', 'email']) {
      expect(contactOf(['contact.method', method])).to.deep.equal({
        method,
        safety: { mayNameOrganization: false },
      });
    }
    expect(contactOf(['contact.method', 'visitor-will-contact'])).to.deep.equal({
      method: 'visitor-will-contact',
    });
  });

  it('has nothing of a way of contact that was not chosen', () => {
    const filled: Entry[] = [
      ['contact.phone', '+13035550123'],
      ['contact.extension', '7'],
      ['contact.email', 'sam@example.org'],
      ['contact.safety.voicemail', 'organization-ok'],
      ['contact.safety.ifOthersAnswer', 'may-identify'],
      ['contact.safety.note', 'After six'],
    ];
    const chosen = (method: string) => contactOf(['contact.method', method], ...filled);
    const careful = { mayNameOrganization: false, note: 'After six' };
    expect(chosen('visitor-will-contact')).to.deep.equal({ method: 'visitor-will-contact' });
    expect(chosen('email')).to.deep.equal({
      method: 'email',
      email: 'sam@example.org',
      safety: careful,
    });
    expect(chosen('text')).to.deep.equal({
      method: 'text',
      phone: '+13035550123',
      extension: '7',
      safety: careful,
    });
    expect(chosen('call')).to.not.have.property('email');
  });

  it('does not care in which order its parts come', () => {
    const entries: Entry[] = [
      ['contact.safety.note', 'After six'],
      ['contact.phone', '+13035550123'],
      ['contact.method', 'text'],
    ];
    expect(contactOf(...entries)).to.deep.equal(contactOf(...entries.reverse()));
  });

  it('leaves what makes no sense as it is written, so that a check can find it', () => {
    const request = requestFromFields([
      ['contact.method', 'fax'],
      ['contact.windows', 'mornings'],
      ['checkIn.weeks', 'ten'],
      ['consent.contact', 'perhaps'],
    ]);
    expect(part(request, 'contact')).to.deep.equal({ method: 'fax', windows: ['mornings'] });
    expect(part(request, 'checkIn')).to.deep.equal({ weeks: 'ten' });
    expect(part(part(request, 'consent'), 'contact')).to.equal('perhaps');
  });

  it('has the lines of a text apart as the contract writes them', () => {
    const message = 'One\r\nTwo\rThree\n\n Four';
    expect(part(requestFromFields([['message', ` ${message}\r\n`]]), 'message')).to.equal(
      'One\nTwo\nThree\n\n Four',
    );
  });

  it('leaves out what was left empty', () => {
    const request = requestFromFields([
      ['name', '  '],
      ['message', '\r\n'],
      ['extra.zip', ''],
      ['signals.trap', ''],
    ]);
    expect(request).to.have.all.keys('version', 'consent');
  });

  it('keeps under `extra` what the contract has no name for', () => {
    const request = requestFromFields([
      ['extra.county', 'Boulder'],
      ['how-heard', 'A friend'],
      ['extra.days', 'Mon'],
      ['extra.days', 'Tue'],
      ['extra.days', 'Wed'],
      ['contact.fax', '1'],
      ['contact', 'x'],
      ['extra', 'y'],
      ['extra.a.b', 'c'],
    ]);
    expect(request['extra']).to.deep.equal({
      county: 'Boulder',
      'how-heard': 'A friend',
      days: ['Mon', 'Tue', 'Wed'],
      'contact.fax': '1',
      contact: 'x',
      extra: 'y',
      'a.b': 'c',
    });
    expect(request).to.not.have.property('contact');
  });

  const hostile = [
    ...['__proto__', '__proto__.polluted', 'contact.__proto__.polluted', 'extra.__proto__'],
    ...['constructor', 'constructor.prototype.polluted', 'extra.constructor', 'toString'],
    ...['contact.safety.__proto__', 'contact.windows.__proto__', 'extra.hasOwnProperty', '.', '..'],
  ];
  for (const name of hostile) {
    it(`is not harmed by a control named ${name}`, () => {
      const request = requestFromFields([
        [name, 'a'],
        [name, 'b'],
      ]);
      expect(Object.getPrototypeOf(request)).to.equal(Object.prototype);
      expect(({} as JsonObject)['polluted']).to.equal(undefined);
      const key = name.replace(/^extra\./, '');
      expect(Object.entries(request['extra'] as object)).to.deep.equal([[key, ['a', 'b']]]);
      expect(request).to.have.all.keys('version', 'consent', 'extra');
    });
  }

  it('is the request that the form was filled from', () => {
    fc.assert(
      fc.property(goodRequest.map(asPeopleType), (request) => {
        expect(requestFromFields(entriesOf(request))).to.deep.equal(request);
      }),
      { numRuns: 700, seed },
    );
  });

  it('loses nothing and harms nobody, whatever its controls are called', () => {
    const name = fc.oneof(
      fc.constantFrom('contact.method', 'contact.windows', 'name', 'extra', 'consent', 'for'),
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const text = fc.stringMatching(/^[!-~]+$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, text), { selector: ([one]) => one }), (entries) => {
        const request = requestFromFields(entries);
        const written = JSON.stringify(request);
        for (const [, value] of entries) expect(written).to.include(JSON.stringify(value));
        expect(Object.getPrototypeOf(request)).to.equal(Object.prototype);
      }),
      { numRuns: 500, seed },
    );
  });
});
