import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { peerRequests, rateLimits } from '../../demo/api/database/schema.ts';
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

  describe('a folder', () => {
    it('shows what is urgent first, then what was promised soonest, and no person', async () => {
      const soon = (hours: number) => ({ respondBy: new Date(inbox.now + hours * 3_600_000) });
      const late = await inbox.put(callRequest({ urgency: 'no-rush' }), soon(9));
      const early = await inbox.put(callRequest({ urgency: 'this-week' }), soon(3));
      const today = await inbox.put(
        callRequest({ urgency: 'today', purpose: 'check-in' }),
        soon(5),
      );
      const { text, html } = await maria.get('/inbox');
      const places = [today, early, late].map(({ reference }) => text.indexOf(reference));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      assert.ok(places.every((place) => place > 0));
      assert.match(
        text,
        new RegExp(
          `${today.reference} Wants regular check-ins Today ` +
            'Monday, Nov 23, 7:00 PM MST \\(in 5 hours\\) Nobody yet',
        ),
      );
      assert.match(text, /New 3/);
      assert.doesNotMatch(html, /3035550123|Robin/);
    });

    it('says where there is nothing in it', async () => {
      for (const name of ['new', 'mine', 'claimed', 'overdue', 'done', 'withdrawn', 'spam']) {
        const page = await maria.get(`/inbox?folder=${name}`);
        assert.doesNotMatch(page.html, /<table/);
      }
      assert.match(
        (await maria.get('/inbox?folder=constructor')).text,
        /There are no new requests/,
      );
    });
  });

  describe('a request', () => {
    it('is overdue once the time has passed, until somebody is in touch', async () => {
      const { id, reference } = await inbox.put();
      inbox.pass(8 * 60);
      maria = await inbox.signedIn('Maria');
      sam = await inbox.signedIn('Sam');
      assert.deepEqual(await foldersOf(maria, reference), ['new']);
      inbox.pass(1);
      assert.deepEqual(await foldersOf(maria, reference), ['overdue']);
      assert.match((await maria.get('/inbox')).text, /One request is overdue/);
      const page = await maria.press(await maria.get(`/requests/${id}`), CLAIM);
      assert.match(page.text, /Overdue Monday, Nov 23, 10:00 PM MST \(1 minute ago\)/);
      assert.deepEqual(await foldersOf(maria, reference), ['mine', 'overdue']);
      await maria.press(page, 'We are in touch');
      assert.deepEqual(await foldersOf(maria, reference), ['mine', 'claimed']);
      assert.doesNotMatch((await maria.get('/inbox')).text, /overdue\./);
    });

    it('of somebody who will contact us is never overdue', async () => {
      const contact = { method: 'visitor-will-contact' };
      const received = { receivedAt: new Date(inbox.now - 40 * 86_400_000), respondBy: null };
      const { id, reference } = await inbox.put(callRequest({ contact }), received);
      assert.deepEqual(await foldersOf(maria, reference), ['new']);
      const page = await maria.press(await maria.get(`/requests/${id}`), CLAIM);
      const tried = await maria.press(page, 'Record it', { outcome: 'reached' });
      assert.match(tried.text, /Maria They got in touch/);
    });

    it('that was taken back says so, and lets nobody make contact', async () => {
      const { id, reference, page } = await claimed();
      await opened.database
        .update(peerRequests)
        .set({ status: 'withdrawn', withdrawnAt: new Date(inbox.now), payload: null, keyId: null })
        .where(eq(peerRequests.id, id));
      for (const label of [DETAILS, 'Give it back, so that others can take it']) {
        const answer = await maria.press(page, label);
        assert.equal(answer.status, 409);
        assert.match(answer.text, /The visitor took this request back\. Do not contact\./);
        assert.doesNotMatch(answer.html, /Robin|3035550123|303 555 0123/);
      }
      for (const [label, fields] of [
        ['Record it', { outcome: 'reached' }],
        ['We are in touch', {}],
        ['Done: close this request', {}],
      ] as const) {
        assert.equal((await maria.press(page, label, fields)).status, 409);
      }
      const shown = await sam.get(`/requests/${id}`);
      assert.match(shown.text, /Do not contact .* What they had written is deleted/);
      assert.doesNotMatch(shown.html, /<form (?!class="sign-out")/);
      assert.deepEqual(await foldersOf(maria, reference), ['withdrawn']);
      assert.equal((await rowOf(id)).status, 'withdrawn');
      assert.deepEqual(await deedsOf(maria, id), ['Maria claimed']);
    });

    it('that is suspected is kept in a folder, and comes back', async () => {
      const { id, reference } = await inbox.put(
        callRequest({ signals: { elapsedMs: 1200, trap: true } }),
      );
      const page = await maria.get(`/requests/${id}`);
      assert.match(page.text, /Filled in within 1 seconds?\. A field that people do not see/);
      const moved = await maria.press(page, 'Move to suspected spam');
      assert.match(moved.text, /It is kept/);
      assert.deepEqual(await foldersOf(sam, reference), ['spam']);
      assert.equal((await sam.post(`/requests/${id}/claim`)).status, 409);
      await sam.press(await sam.get(`/requests/${id}`), 'This is no spam: move it back to New');
      assert.deepEqual(await foldersOf(sam, reference), ['new']);
      await sam.press(await sam.get(`/requests/${id}`), CLAIM);
      assert.equal((await maria.post(`/requests/${id}/spam`)).status, 409);
      assert.deepEqual(await deedsOf(maria, id), [
        'Maria moved to suspected spam',
        'Sam moved back from suspected spam',
        'Sam claimed',
      ]);
    });

    it('that the visitor changed is answered from the newer version only', async () => {
      const { id, reference, page } = await claimed();
      const newer = await inbox.put(callRequest({ name: 'Robin' }), { follows: id });
      const old = await maria.get(`/requests/${id}`);
      assert.match(old.text, new RegExp(`Use the newer version .* request ${newer.reference}`));
      assert.doesNotMatch(old.text, /Show contact details/);
      const refused = await maria.press(page, DETAILS);
      assert.equal(refused.status, 409);
      assert.doesNotMatch(refused.html, /Robin|3035550123|303 555 0123/);
      const next = await maria.get(`/requests/${newer.id}`);
      assert.match(
        next.text,
        new RegExp(`This is a newer version of request ${reference} , which Maria has`),
      );
      await opened.database
        .update(peerRequests)
        .set({ status: 'withdrawn', payload: null, keyId: null })
        .where(eq(peerRequests.id, newer.id));
      assert.match((await maria.get(`/requests/${id}`)).text, /Do not contact/);
    });
  });
});
