import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { idempotencyKeys, outbox, peerRequests } from '../../demo/api/database/schema.ts';
import { savePeers } from '../../demo/api/peers/store.ts';
import { samplePeers } from '../../demo/api/seed/peers.ts';
import { Service } from '../../src/contract/index.ts';
import { aCall, ask, askableApp, NOW, send, storedContent } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';

const HOUR = 3_600_000;
onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let database: Database;
  let app: Hono;

  before(async () => {
    opened = await open();
    database = opened.database;
    app = askableApp(database, { environment: { PHONE: '+1 303 555 0142' } });
  });

  after(() => opened.close());

  beforeEach(() => database.delete(peerRequests));

  const rows = () => database.select().from(peerRequests);
  const only = async () => {
    const all = await rows();
    assert.equal(all.length, 1);
    return all[0] ?? assert.fail();
  };
  const contentOf = (id: string) => storedContent(database, id);

  describe('a request', { timeout: 60_000 }, () => {
    it('is answered with a receipt, and stored with its key and its message', async () => {
      const answer = await send(app, aCall());
      assert.equal(answer.status, 201);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const receipt = (await answer.json()) as Record<string, unknown>;
      assert.match(String(receipt['reference']), /^[3-9A-Z]{5}-[3-9A-Z]{5}$/);
      assert.match(String(receipt['withdrawToken']), /^[\w-]{43}$/);
      assert.equal(receipt['respondBy'], new Date(NOW + 8 * HOUR).toISOString());
      assert.match(String(receipt['nextSteps']), /call you/);
      const row = await only();
      assert.equal(row.status, 'open');
      assert.equal(row.suspect, false);
      assert.equal((await database.select().from(idempotencyKeys)).length, 1);
      const [message] = await database.select().from(outbox);
      assert.equal(message?.requestId, row.id);
    });

    it('keeps what this version does not know, to be shown', async () => {
      const body = aCall({ future: { safety: 'Only on Tuesdays' } });
      await ask(app, body);
      const { id } = await only();
      const { sent, consentAt } = await contentOf(id);
      assert.deepEqual(sent, body);
      assert.equal(consentAt, new Date(NOW).toISOString());
    });

    it('says its next steps in the language that is asked for', async () => {
      const headers = { 'Accept-Language': 'es-MX, en;q=0.5' };
      const { nextSteps } = await ask(app, aCall(), { headers });
      assert.match(String(nextSteps), /le llamará/);
    });

    it('promises nothing to who will get in touch, and names the number', async () => {
      const receipt = await ask(app, aCall({ contact: { method: 'visitor-will-contact' } }));
      assert.equal(receipt.respondBy, undefined);
      assert.match(String(receipt.nextSteps), /\+1 303 555 0142/);
    });

    it('is answered sooner where it is needed today', async () => {
      const { respondBy } = await ask(app, aCall({ urgency: 'today' }));
      assert.equal(respondBy, new Date(NOW + 2 * HOUR).toISOString());
    });

    for (const [signals, suspect] of [
      [{ trap: true }, true],
      [{ trap: true, elapsedMs: 2999 }, true],
      [{ trap: true, elapsedMs: 3000 }, false],
      [{ elapsedMs: 5 }, false],
    ] as const) {
      it(`is taken with ${JSON.stringify(signals)}, and the folder is chosen by both`, async () => {
        await ask(app, aCall({ signals }));
        assert.equal((await only()).suspect, suspect);
      });
    }

    it('is announced by the API', async () => {
      const { capabilities } = Service.parse(await (await app.request('/')).json());
      assert.ok(capabilities.includes('peer-requests'));
    });
  });

  describe('a request that is not right', { timeout: 60_000 }, () => {
    it('is answered with each error, at its place', async () => {
      const contact = { ...aCall().contact, phone: '12345', extra: 1 };
      const body = aCall({ contact, for: undefined, consent: { contact: false, sms: false } });
      const { errors } = await expectProblem(await send(app, body), 422);
      assert.deepEqual(errors, [
        { pointer: '#/contact/phone', code: 'invalid-phone' },
        { pointer: '#/consent/noticeVersion', code: 'required' },
        { pointer: '#/for', code: 'required' },
        { pointer: '#/consent/contact', code: 'consent-needed' },
      ]);
      assert.deepEqual(await rows(), []);
    });

    it('is refused where no phone can have the number', async () => {
      const contact = { ...aCall().contact, phone: '+15550102345' };
      const { errors } = await expectProblem(await send(app, aCall({ contact })), 422);
      assert.deepEqual(
        errors?.map(({ pointer, code }) => [pointer, code]),
        [['#/contact/phone', 'invalid-phone']],
      );
    });

    it('is refused where it asks for a peer who is not there', async () => {
      await savePeers(database, samplePeers);
      for (const peerId of ['nobody', '\0']) {
        const answer = await send(app, aCall({ preferences: { peerId } }));
        const { errors } = await expectProblem(answer, 422);
        assert.deepEqual(
          errors?.map(({ pointer, code }) => [pointer, code]),
          [['#/preferences/peerId', 'unknown-peer']],
        );
      }
      await ask(app, aCall({ preferences: { peerId: samplePeers[0]?.id } }));
    });

    it('can be sent again with the same key once it is right', async () => {
      const key = randomUUID();
      await expectProblem(await send(app, aCall({ for: undefined }), { key }), 422);
      await ask(app, aCall(), { key });
    });
  });

  describe('the peers', { timeout: 60_000 }, () => {
    it('are listed in order, and announced where there are any', async () => {
      await savePeers(database, samplePeers);
      assert.deepEqual(await (await app.request('/peers')).json(), { peers: samplePeers });
      const { capabilities } = Service.parse(await (await app.request('/')).json());
      assert.ok(capabilities.includes('peers'));
    });
  });

  describe('when the database goes away', { timeout: 60_000 }, () => {
    it('asks to send it again, and says nothing of the cause', async () => {
      const away = await open();
      const awayApp = askableApp(away.database);
      await away.close();
      const answer = await send(awayApp, aCall());
      assert.equal(answer.headers.get('retry-after'), '2');
      const body = await expectProblem(answer, 503);
      assert.deepEqual(Object.keys(body).sort(), ['status', 'title', 'type']);
    });
  });
});
