import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { peers } from '../../demo/api/database/schema.ts';
import { callRequest, Inbox } from './open-inbox.ts';
import type { StaffPage, StaffVisit } from './staff-visit.ts';

const PHONE = '+13035550123';

const careful = { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false };

describe('what was sent', () => {
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

  it('shows all that was sent, also what this version does not know', async () => {
    const { details } = await claimed({
      ...callRequest({
        pronouns: 'they/them',
        language: 'es-MX',
        message: 'First line\nSecond line',
        urgency: 'yesterday',
        checkIn: { cadence: 'weekly', weeks: 6, hour: 'noon' },
        preferences: { pathways: ['12-step', 'smart'], peer: ['veteran'], star: 5, peerId: 'gone' },
        extra: { 'How did you hear of us?': 'A friend', list: ['a', 'b'], yes: true },
        newPart: { deep: [{ er: null }, 2] },
      }),
      'contact.safety.typed': 'nested names',
    });
    for (const words of [
      'Pronouns they/them',
      'Language Mexican Spanish (es-MX)',
      'Message First line Second line',
      'Check-ins Every week, for 6 weeks',
      'checkIn.hour noon',
      'urgency yesterday',
      'Pathway 12-step, smart',
      'Would rather talk with veteran',
      'preferences.star 5',
      'Peer they asked for gone',
      'How did you hear of us? A friend',
      'list a, b',
      'yes true',
      'newPart.deep.0.er null',
      'newPart.deep.1 2',
      'contact.safety.typed nested names',
    ]) {
      assert.ok(details.text.includes(words), `${words}: ${details.text}`);
    }
  });

  it('names the peer that was asked for', async () => {
    const peer = { id: 'ana', name: 'Ana' };
    await opened.database.insert(peers).values({ id: 'ana', position: 0, payload: peer });
    const { first } = await claimed(callRequest({ preferences: { peerId: 'ana' } }));
    assert.match(first.text, /Peer they asked for Ana/);
  });

  it('shows what anybody typed as text, wherever it stands', async () => {
    const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
    const { id } = await inbox.put({
      ...callRequest({
        name: hostile,
        message: hostile,
        pronouns: hostile,
        accommodation: hostile,
      }),
      language: hostile,
      purpose: hostile,
      urgency: hostile,
      contact: {
        method: 'email',
        email: hostile,
        timeZone: hostile,
        safety: { mayNameOrganization: hostile, note: hostile, [hostile]: hostile },
      },
      preferences: { [hostile]: hostile, peerId: hostile },
      extra: { [hostile]: hostile, __proto__: hostile },
      [hostile]: hostile,
    });
    const folder = await maria.get('/inbox');
    const first = await maria.press(await maria.get(`/requests/${id}`), 'I will take this request');
    const details = await maria.press(first, 'Show contact details');
    for (const page of [folder, first, details]) {
      assert.equal(page.status, 200);
      assert.doesNotMatch(page.html, /<script|<img/);
    }
    assert.ok(details.text.split(hostile).length > 12);
  });

  describe('on good times', () => {
    const windows = [
      { day: 2, from: '09:00', to: '12:00' },
      { day: 1, from: '15:30', to: '17:00' },
    ];
    const from = (timeZone: string) =>
      callRequest({
        contact: { method: 'call', phone: PHONE, safety: careful, timeZone, windows },
      });

    it('tells both clocks, what time it is for them, and whether it is a good one', async () => {
      // 2 in the afternoon in Denver is 4 in New York.
      const { first } = await claimed(from('America/New_York'));
      assert.match(first.text, /For them it is 4:00 PM on Monday \(Eastern Time\)/);
      assert.match(first.text, /This is a good time\./);
      assert.ok(
        first.text.includes(
          'Monday, 3:30 PM to 5:00 PM for them; Monday, 1:30 PM to 3:00 PM for you ' +
            'Tuesday, 9:00 AM to 12:00 PM for them; Tuesday, 7:00 AM to 10:00 AM for you',
        ),
        first.text,
      );
    });

    it('names the next one first, and one that is over today for its next week', async () => {
      const contact = {
        method: 'call',
        phone: PHONE,
        safety: careful,
        timeZone: 'America/Denver',
        windows: [
          { day: 1, from: '09:00', to: '10:00' },
          { day: 0, from: '09:00', to: '10:00' },
          { day: 1, from: '14:00', to: '15:00' },
        ],
      };
      const { first } = await claimed(callRequest({ contact }));
      const days = [...first.text.matchAll(/(\w+), (\d+):00 [AP]M to/g)].map(
        ([, day, hour]) => `${day} ${hour}`,
      );
      assert.deepEqual(days, ['Monday 2', 'Sunday 9', 'Monday 9']);
      assert.match(first.text, /This is a good time\./);
    });

    it('says so where a time has more to it than this version knows', async () => {
      const times = [{ day: 1, from: '09:00', to: '10:00', until: 'spring' }];
      const contact = {
        method: 'call',
        phone: PHONE,
        safety: careful,
        timeZone: 'America/Denver',
        windows: times,
      };
      const { first, details } = await claimed(callRequest({ contact }));
      assert.match(first.text, /They named good times in a way that this page does not know/);
      assert.match(details.text, /contact\.windows\.0\.from 09:00 .*until spring/);
    });

    it('says where it is not a good one, and where both clocks are the same', async () => {
      const { first } = await claimed(from('America/Boise'));
      assert.match(first.text, /This is not one of their good times/);
      assert.match(first.text, /Monday, 3:30 PM to 5:00 PM, for them and for you/);
    });

    it('tells the day of each clock where they differ', async () => {
      const { first } = await claimed(from('Asia/Tokyo'));
      assert.match(first.text, /For them it is 6:00 AM on Tuesday/);
      assert.match(
        first.text,
        /Tuesday, 9:00 AM to 12:00 PM for them; Monday, 5:00 PM to 8:00 PM for you/,
      );
    });

    it('shows them as written where the zone is missing or none', async () => {
      for (const timeZone of [undefined, 'Mars/Olympus']) {
        const contact = { method: 'call', phone: PHONE, safety: careful, timeZone, windows };
        const { details } = await claimed(callRequest({ contact }));
        assert.match(details.text, /We do not know their time zone/);
        assert.match(details.text, /Tuesday 09:00 to 12:00; Monday 15:30 to 17:00/);
        if (timeZone !== undefined) assert.match(details.text, /contact.timeZone Mars\/Olympus/);
      }
    });
  });
});
