import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { callRequest, Inbox } from './open-inbox.ts';
import { waysOut } from './staff-reading.ts';
import type { StaffPage, StaffVisit } from './staff-visit.ts';

const PHONE = '+13035550123';

const careful = { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false };

const byPhone = (method: string, safety: object, more: object = {}) =>
  callRequest({ contact: { method, phone: PHONE, safety, ...more } });

const byEmail = (safety: object, email = 'robin@example.org') =>
  callRequest({ contact: { method: 'email', email, safety } });

describe('the page of a request', () => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let maria: StaffVisit;

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database);
    maria = await inbox.signedIn('Maria');
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  /** The page before the details show, and with them. */
  async function claimed(sent: object): Promise<{ first: StaffPage; details: StaffPage }> {
    const { id } = await inbox.put(sent);
    const first = await maria.press(await maria.get(`/requests/${id}`), 'I will take this request');
    return { first, details: await maria.press(first, 'Show contact details') };
  }

  for (const [what, sent, link, says] of [
    ['a call', byPhone('call', careful), [`tel:${PHONE}`], ['Do not leave a voicemail.']],
    [
      'a call to an extension',
      byPhone('call', careful, { extension: '42' }),
      [`tel:${PHONE};ext=42`],
      ['Call +1 303 555 0123, extension 42'],
    ],
    [
      'a call that says nothing to others',
      byPhone('call', careful),
      [`tel:${PHONE}`],
      [
        'If someone else answers: do not say who you are or why you call, and do not ask for anyone.',
        'Do not say where you are calling from.',
      ],
    ],
    [
      'a call with a voicemail of a first name',
      byPhone('call', { ...careful, voicemail: 'first-name-only', ifOthersAnswer: 'ask-for-name' }),
      [`tel:${PHONE}`],
      [
        'You may leave a voicemail with your first name only.',
        'If someone else answers: ask for the person by name, and say nothing else.',
      ],
    ],
    [
      'a call with everything allowed',
      byPhone('call', {
        voicemail: 'organization-ok',
        ifOthersAnswer: 'may-identify',
        mayNameOrganization: true,
      }),
      [`tel:${PHONE}`],
      [
        'You may leave a voicemail and name our organization.',
        'If someone else answers: you may say who you are and where you are calling from.',
        'You may say where you are calling from.',
      ],
    ],
    [
      'a call where one answer forbids what another allows',
      byPhone('call', {
        voicemail: 'organization-ok',
        ifOthersAnswer: 'may-identify',
        mayNameOrganization: false,
      }),
      [`tel:${PHONE}`],
      [
        'You may leave a voicemail with your first name only.',
        'If someone else answers: you may say who you are.',
        'Do not say where you are calling from.',
      ],
    ],
    [
      'a call without any answers',
      callRequest({ contact: { method: 'call', phone: PHONE } }),
      [`tel:${PHONE}`],
      ['Do not leave a voicemail.', 'Do not say where you are calling from.'],
    ],
    [
      'a text',
      byPhone('text', { mayNameOrganization: false }),
      [`sms:${PHONE}`],
      ['Do not say in the text where you are writing from. Others may read it.'],
    ],
    [
      'a text that may name us',
      byPhone('text', { mayNameOrganization: true }),
      [`sms:${PHONE}`],
      ['You may name our organization in the text.'],
    ],
    [
      'an email',
      byEmail({ mayNameOrganization: false }),
      ['mailto:robin@example.org'],
      ['Do not say where you are writing from: not in the sender'],
    ],
    [
      'an email to an address with signs in it',
      byEmail({ mayNameOrganization: true }, "o'neil+a.b@mail.example.co.uk"),
      ["mailto:o'neil%2Ba.b@mail.example.co.uk"],
      ['You may name our organization in the email.'],
    ],
    [
      'nothing, because the visitor will',
      callRequest({ contact: { method: 'visitor-will-contact' } }),
      [],
      ['Do not contact this person. They will contact us.', 'There is nothing to call.'],
    ],
    [
      'a way that this version does not know',
      callRequest({ contact: { method: 'signal', phone: PHONE, safety: careful } }),
      [],
      ['a way of contact that this page does not know', 'contact.method signal', PHONE],
    ],
    [
      'a number that is none',
      callRequest({ contact: { method: 'call', phone: 'javascript:alert(1)', safety: careful } }),
      [],
      ['contact.phone javascript:alert(1)'],
    ],
    [
      'a text, with an email that was not chosen',
      byPhone('text', { mayNameOrganization: false }, { email: 'robin@example.org' }),
      [`sms:${PHONE}`],
      ['contact.email robin@example.org'],
    ],
  ] as const) {
    it(`has a link for ${what}, and no other`, async () => {
      const { first, details } = await claimed(sent);
      assert.deepEqual(waysOut(first), []);
      assert.deepEqual(waysOut(details), link);
      for (const words of says) assert.ok(details.text.includes(words), details.text);
    });
  }

  it('shows what is safe before any number, and neither number nor name until asked', async () => {
    const sent = callRequest({
      accommodation: 'TTY',
      contact: {
        method: 'call',
        phone: PHONE,
        safety: { ...careful, note: 'My partner works nights', callFrom: 'hidden number' },
      },
    });
    const { first, details } = await claimed(sent);
    assert.ok(first.text.includes('Do not leave a voicemail.'));
    assert.doesNotMatch(first.html, /3035550123|Robin|partner/);
    const number = details.text.indexOf('+1 303 555 0123');
    assert.equal(details.text.includes(PHONE), false);
    assert.ok(number > 0);
    for (const words of [
      'Do not leave a voicemail.',
      'They wrote about safety: My partner works nights',
      'They also answered about safety: callFrom hidden number',
      'They need: TTY',
    ]) {
      const at = details.text.indexOf(words);
      assert.ok(at >= 0 && at < number, words);
    }
  });

  it('shows the details again only when asked again', async () => {
    const { id } = await inbox.put();
    await maria.press(await maria.get(`/requests/${id}`), 'I will take this request');
    const page = await maria.get(`/requests/${id}`);
    const details = await maria.press(page, 'Show contact details');
    assert.match(details.text, /Robin/);
    assert.doesNotMatch((await maria.get(`/requests/${id}`)).html, /3035550123|Robin/);
  });
});
