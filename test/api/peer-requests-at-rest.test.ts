import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { peerRequests } from '../../demo/api/database/schema.ts';
import type { RequestLine } from '../../demo/api/http/request-log.ts';
import type { Keys } from '../../demo/api/keys/keys.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { UnreadableError } from '../../demo/api/peer-requests/vault.ts';
import { aCall, ask, askableApp, KEYS, send, storedContent, submit, takeBack } from './asking.ts';
import { dump, forms } from './database-dump.ts';
import { onEveryDatabase } from './databases.ts';

const SECRET = 'Zaunkoenig';
const ADDRESS = '203.0.113.77';

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let database: Database;
  let app: Hono;
  const log: RequestLine[] = [];
  const requestId = '7d9a6b5c-1234-4abc-8def-0123456789ab';
  const key = 'f2a1c0de-5678-4abc-8def-0123456789ab';
  const secrets = [SECRET, '3035550123', requestId, key, ADDRESS, 'loved-one', 'voicemail'];

  before(async () => {
    opened = await open();
    ({ database } = opened);
    app = askableApp(database, {
      environment: { TRUST_PROXY: '1' },
      log: (line) => log.push(line),
    });
  });

  after(() => opened.close());

  describe('what visitors wrote', { timeout: 60_000 }, () => {
    it('stands in no table, and neither do their ids, keys and addresses', async () => {
      const headers = { 'X-Forwarded-For': ADDRESS };
      const body = aCall({
        requestId,
        name: SECRET,
        for: 'loved-one',
        message: SECRET,
        [SECRET]: 1,
      });
      const receipt = await ask(app, body, { key, headers });
      await submit(app, {
        purpose: 'offer',
        name: SECRET,
        'contact.method': 'visitor-will-contact',
      });
      const text = await dump(database);
      assert.ok(text.includes(receipt.reference.toLowerCase()), 'The dump has the rows.');
      for (const secret of [...secrets, receipt.withdrawToken ?? '']) {
        for (const form of forms(secret)) assert.ok(!text.includes(form), secret);
      }
    });

    it('is in no log, whatever it is answered with', async () => {
      log.length = 0;
      const bad = { [SECRET]: SECRET, contact: { method: SECRET, phone: SECRET } };
      await send(app, bad, { key });
      await send(app, `{"${SECRET}`, { key });
      await submit(app, { name: SECRET, [SECRET]: SECRET });
      await takeBack(app, { reference: SECRET, withdrawToken: SECRET });
      await app.request(`/peer-requests/received/${SECRET}?${SECRET}`);
      assert.equal(log.length, 5);
      const text = JSON.stringify(log);
      for (const secret of secrets) assert.ok(!text.includes(secret), secret);
    });

    it('is in no problem that is answered', async () => {
      const bad = { [SECRET]: SECRET, contact: { method: SECRET, phone: SECRET } };
      for (const body of [bad, aCall({ extra: { [SECRET]: 1 } }), `{"a":"${SECRET}`]) {
        const text = await (await send(app, body)).text();
        // Where the error is, is named by its path, and that may be a key of the visitor's page.
        assert.ok(!text.replaceAll(`#/extra/${SECRET}`, '').includes(SECRET), text);
      }
    });

    it('does not open in another row, or with a bit changed', async () => {
      await database.delete(peerRequests);
      await ask(app, aCall());
      await ask(app, aCall());
      const [one, other] = await database.select().from(peerRequests);
      assert.ok(one?.payload && other?.payload);
      await database
        .update(peerRequests)
        .set({ payload: other.payload })
        .where(sql`id = ${one.id}`);
      await assert.rejects(storedContent(database, one.id), UnreadableError);
      const changed = Buffer.from(one.payload);
      changed[20] = (changed[20] ?? 0) ^ 1;
      await database
        .update(peerRequests)
        .set({ payload: changed })
        .where(sql`id = ${one.id}`);
      await assert.rejects(storedContent(database, one.id), UnreadableError);
      await database
        .update(peerRequests)
        .set({ payload: one.payload })
        .where(sql`id = ${one.id}`);
      await storedContent(database, one.id);
    });

    it('is sealed with the newest key, and still opens with the older one', async () => {
      await database.delete(peerRequests);
      const body = aCall();
      const first = await ask(app, body, { key });
      const newest = newKeys().encryption[0];
      const rotated: Keys = { ...KEYS, encryption: [newest, ...KEYS.encryption] };
      const appAfter = askableApp(database, { keys: rotated });
      // What was answered before is answered again, and a second request is a second one.
      assert.deepEqual(await ask(appAfter, body, { key }), first);
      await ask(appAfter, aCall());
      const rows = await database.select().from(peerRequests).orderBy(peerRequests.receivedAt);
      assert.deepEqual(
        new Set(rows.map((row) => row.keyId)),
        new Set([KEYS.encryption[0].id, newest.id]),
      );
      for (const { id } of rows) {
        await storedContent(database, id, rotated);
      }
      // A lost key takes with it what it sealed, and nothing else; the visitor can still take it back.
      const lost = { encryption: [newest] } as const;
      const readable = await Promise.allSettled(
        rows.map(({ id }) => storedContent(database, id, lost)),
      );
      assert.deepEqual(readable.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      const appWithout = askableApp(database, { keys: { ...KEYS, encryption: [newest] } });
      assert.equal((await takeBack(appWithout, first)).status, 204);
    });
  });
});
