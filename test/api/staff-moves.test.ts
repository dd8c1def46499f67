import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import {
  auditLog,
  contactAttempts,
  peerRequests,
  rateLimits,
} from '../../demo/api/database/schema.ts';
import { onEveryDatabase } from './databases.ts';
import { callRequest, Inbox, MONDAY_AFTERNOON } from './open-inbox.ts';
import { deedsOf, foldersOf } from './staff-reading.ts';
import type { StaffVisit } from './staff-visit.ts';

const CLAIM = 'I will take this request';
const DETAILS = 'Show contact details';

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let inbox: Inbox;
  let maria: StaffVisit;
  let sam: StaffVisit;

  before(async () => {
    opened = await open();
    inbox = await Inbox.open(opened.database);
  });

  beforeEach(async () => {
    await opened.database.delete(peerRequests);
    await opened.database.delete(rateLimits);
    inbox.now = Date.parse(MONDAY_AFTERNOON);
    maria = await inbox.signedIn('Maria');
    sam = await inbox.signedIn('Sam');
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  const rowOf = async (id: string) => {
    const [row] = await opened.database.select().from(peerRequests).where(eq(peerRequests.id, id));
    return row ?? assert.fail('The request is gone.');
  };

  async function claimed(sent?: object) {
    const request = await inbox.put(sent);
    const page = await maria.press(await maria.get(`/requests/${request.id}`), CLAIM);
    return { ...request, page };
  }

  describe('a request', () => {
    it('goes to one of many who claim it at once, and the others see to whom', async () => {
      const { id, reference } = await inbox.put();
      const readers = [maria, sam, maria, sam, maria, sam, maria, sam];
      const pages = await Promise.all(
        readers.map(async (reader) => ({ reader, page: await reader.get(`/requests/${id}`) })),
      );
      const answers = await Promise.all(pages.map(({ reader, page }) => reader.press(page, CLAIM)));
      const won = answers.filter(({ status }) => status === 200);
      assert.equal(won.length, 1);
      assert.match(won[0]?.text ?? '', /This request is yours now/);
      const { claimedBy } = await rowOf(id);
      for (const [at, { status, text }] of answers.entries()) {
        if (status === 200) continue;
        assert.equal(status, 409);
        const own = claimedBy === (readers[at] === maria ? 'Maria' : 'Sam');
        assert.ok(text.includes(own ? 'Who has it You' : `${claimedBy} has this request.`), text);
      }
      assert.deepEqual(await deedsOf(maria, id), [`${claimedBy} claimed`]);
      const [winner, loser] = claimedBy === 'Maria' ? [maria, sam] : [sam, maria];
      assert.deepEqual(await foldersOf(winner, reference), ['mine', 'claimed']);
      assert.deepEqual(await foldersOf(loser, reference), ['claimed']);
    });

    it('shows its details to the one who has it and to nobody else, and writes each time down', async () => {
      const { id } = await inbox.put();
      const unclaimed = await maria.get(`/requests/${id}`);
      assert.match(unclaimed.text, /Take this request to see the contact details/);
      assert.equal((await maria.post(`/requests/${id}/details`)).status, 409);
      const page = await maria.press(unclaimed, CLAIM);
      inbox.pass(1);
      assert.match((await maria.press(page, DETAILS)).text, /Robin/);
      inbox.pass(1);
      await maria.press(page, DETAILS);
      const other = await sam.post(`/requests/${id}/details`);
      assert.equal(other.status, 409);
      assert.doesNotMatch(other.html, /Robin|3035550123|Show contact/);
      const entries = await opened.database
        .select()
        .from(auditLog)
        .where(eq(auditLog.requestId, id));
      assert.deepEqual(
        entries.map(({ at, staff, action }) => [at.getTime() - inbox.now, staff, action]),
        [
          [-120_000, 'Maria', 'claimed'],
          [-60_000, 'Maria', 'saw the contact details'],
          [0, 'Maria', 'saw the contact details'],
        ],
      );
    });

    it('is given back, and taken over from the one who has it', async () => {
      const { id, reference, page } = await claimed();
      await maria.press(page, 'Give it back, so that others can take it');
      assert.deepEqual(await foldersOf(sam, reference), ['new']);
      await sam.press(await sam.get(`/requests/${id}`), CLAIM);
      const seen = await maria.get(`/requests/${id}`);
      await maria.press(seen, 'Take it over from Sam');
      assert.equal((await rowOf(id)).claimedBy, 'Maria');
      // The page that Maria's press came from is old: Sam does not have it any more.
      assert.equal((await sam.post(`/requests/${id}/take-over`, { from: 'Sam' })).status, 409);
      assert.equal((await sam.post(`/requests/${id}/take-over`)).status, 409);
      assert.equal((await rowOf(id)).claimedBy, 'Maria');
      assert.deepEqual(await deedsOf(maria, id), [
        'Maria claimed',
        'Maria released',
        'Sam claimed',
        'Maria took over',
      ]);
    });

    it('records each attempt with what came of it, and is contacted once somebody was reached', async () => {
      const { id, reference, page } = await claimed();
      assert.doesNotMatch(page.text, /Left a voicemail/);
      const tried = await maria.press(page, 'Record it', { outcome: 'no answer' });
      assert.match(tried.text, /Your attempt is written down/);
      assert.match(tried.text, /What was tried so far .*Maria No answer/);
      assert.equal((await rowOf(id)).status, 'claimed');
      for (const outcome of ['left a voicemail', 'sent', '', 'constructor']) {
        assert.equal((await maria.post(`/requests/${id}/attempt`, { outcome })).status, 409);
      }
      assert.equal((await sam.post(`/requests/${id}/attempt`, { outcome: 'reached' })).status, 409);
      const reached = await maria.press(tried, 'Record it', { outcome: 'reached' });
      assert.match(reached.text, /State We are in touch/);
      const done = await maria.press(reached, 'Done: close this request');
      assert.match(done.text, /This request is done/);
      assert.deepEqual(await foldersOf(maria, reference), ['done']);
      const attempts = await opened.database
        .select()
        .from(contactAttempts)
        .where(eq(contactAttempts.requestId, id));
      assert.deepEqual(
        attempts.map(({ staff, channel, outcome }) => [staff, channel, outcome]).sort(),
        [
          ['Maria', 'call', 'no answer'],
          ['Maria', 'call', 'reached'],
        ],
      );
      const reopened = await sam.press(
        await sam.get(`/requests/${id}`),
        'Open it again, and take it',
      );
      assert.match(reopened.text, /State We are in touch Who has it You/);
      assert.deepEqual(await deedsOf(maria, id), [
        'Maria claimed',
        'Maria recorded an attempt',
        'Maria recorded an attempt',
        'Maria closed',
        'Sam opened again',
      ]);
    });

    it('may have been left a voicemail where that is allowed', async () => {
      const contact = {
        method: 'call',
        phone: '+13035550123',
        safety: {
          voicemail: 'first-name-only',
          ifOthersAnswer: 'say-nothing',
          mayNameOrganization: false,
        },
      };
      const { page } = await claimed(callRequest({ contact }));
      const tried = await maria.press(page, 'Record it', { outcome: 'left a voicemail' });
      assert.match(tried.text, /Maria Left a voicemail, as they allow/);
      // Nobody knows whether it was heard.
      assert.match(tried.text, /State Somebody has it/);
    });
  });
});
