import { expect } from '@open-wc/testing';
import { API, centerServer } from '../forms/center-server.ts';
import { openForm } from './form-page.ts';

/** What differs from visitor to visitor and from try to try. */
function withoutChance({ requestId, signals, ...rest }: Record<string, unknown>) {
  expect(requestId).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(signals).to.deep.equal({ elapsedMs: 0, trap: false });
  return rest;
}

const CONSENT = { contact: true, sms: false, noticeVersion: 'unversioned' };
const PHONE = '+13035550123';

describe('what goes over the wire', () => {
  const server = centerServer();

  it('is the least for who answers the least, by call', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    expect(withoutChance(server.body)).to.deep.equal({
      version: 1,
      purpose: 'talk',
      for: 'self',
      locale: 'en-US',
      contact: {
        method: 'call',
        phone: PHONE,
        safety: { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false },
      },
      consent: CONSENT,
    });
  });

  it('is the least for who answers the least, by text and email', async () => {
    const safety = { mayNameOrganization: false };
    for (const [method, contact, consent] of [
      ['text', { phone: PHONE }, { ...CONSENT, sms: true }],
      ['email', { email: 'sam@example.org' }, CONSENT],
    ] as const) {
      server.answer({ status: 201, body: { reference: 'R' } });
      const page = await openForm();
      await page.fillIn(method);
      await page.send();
      expect(server.body['contact']).to.deep.equal({ method, ...contact, safety });
      expect(server.body['consent']).to.deep.equal(consent);
    }
  });

  it('is all that was answered', async () => {
    server.service = { version: 1, capabilities: ['peers'] };
    server.peers = [{ id: 'alex', name: 'Alex' }];
    const page = await openForm({ attributes: { purpose: 'check-in' } });
    await page.shows('[name="preferences.peerId"]');
    await page.fillIn();
    await page.choose('for', 'loved-one');
    await page.write('name', 'Sam');
    await page.write('contact.phone', '303.555.0123 ext. 12');
    await page.choose('contact.safety.voicemail', 'first-name-only');
    await page.choose('contact.safety.ifOthersAnswer', 'ask-for-name');
    await page.choose('contact.safety.mayNameOrganization', 'true');
    await page.write('contact.safety.note', 'Not after six.');
    await page.choose('contact.windows', '1');
    await page.choose('contact.windows.part', 'morning', 'afternoon');
    await page.choose('urgency', 'this-week');
    await page.choose('checkIn.cadence', 'daily');
    await page.write('checkIn.weeks', '6');
    await page.write('message', 'Hello');
    await page.choose('preferences.peerId', 'alex');
    await page.choose('preferences.peer', 'parent', 'veteran');
    await page.choose('preferences.pathways', 'smart');
    await page.pick('preferences.ageBand', '36-50');
    await page.pick('preferences.gender', 'woman');
    await page.write('pronouns', 'she');
    await page.pick('language', 'es');
    await page.write('accommodation', 'TTY');
    await page.send();
    expect(withoutChance(server.body)).to.deep.equal({
      version: 1,
      purpose: 'check-in',
      for: 'loved-one',
      name: 'Sam',
      pronouns: 'she',
      language: 'es',
      accommodation: 'TTY',
      locale: 'en-US',
      contact: {
        method: 'call',
        phone: PHONE,
        extension: '12',
        timeZone: 'America/Denver',
        windows: [{ day: 1, from: '08:00', to: '17:00' }],
        safety: {
          voicemail: 'first-name-only',
          ifOthersAnswer: 'ask-for-name',
          mayNameOrganization: true,
          note: 'Not after six.',
        },
      },
      urgency: 'this-week',
      preferences: {
        pathways: ['smart'],
        peer: ['parent', 'veteran'],
        ageBand: '36-50',
        gender: 'woman',
        peerId: 'alex',
      },
      checkIn: { cadence: 'daily', weeks: 6 },
      message: 'Hello',
      consent: CONSENT,
    });
  });

  it('is what a browser filled in, though it told nobody', async () => {
    const page = await openForm();
    await page.fillIn();
    page.control('contact.phone').value = '303 555 0199';
    page.control('name').value = 'Sam';
    await page.choose('urgency', 'no-rush');
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    page.control('name').value = 'Samira';
    await page.send();
    expect(server.body['name']).to.equal('Samira');
    expect(server.body['contact']).to.include({ phone: '+13035550199' });
  });

  it('holds nothing of what was written for a way that was left again', async () => {
    const page = await openForm();
    await page.fillIn('text');
    await page.choose('contact.windows', '3');
    await page.choose('contact.method', 'visitor-will-contact');
    await page.send();
    expect(server.posts[0]?.text).not.to.contain('555');
    expect(server.body['contact']).to.deep.equal({ method: 'visitor-will-contact' });
    expect(server.body['consent']).to.deep.equal({ ...CONSENT, contact: false });
  });

  it('goes only to the center', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    const asked = [...server.read, ...server.written.map(({ url }) => url)];
    expect(asked.filter((url) => !url.startsWith(`${API}/`))).to.deep.equal([]);
    expect(asked.join()).not.to.contain('?');
  });
});
