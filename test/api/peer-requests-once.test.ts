import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { asc, eq } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { outbox, peerRequests } from '../../demo/api/database/schema.ts';
import { aCall, ask, askableApp, NOW, send, storedContent, takeBack } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';

const HOUR = 3_600_000;
onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let database: Database;
  let app: Hono;
  let now = NOW;

  before(async () => {
    opened = await open();
    database = opened.database;
    app = askableApp(database, { now: () => now });
  });

  after(() => opened.close());

  beforeEach(async () => {
    now = NOW;
    await database.delete(peerRequests);
  });

  const rows = () => database.select().from(peerRequests).orderBy(asc(peerRequests.receivedAt));
  const only = async () => {
    const all = await rows();
    assert.equal(all.length, 1);
    return all[0] ?? assert.fail();
  };
  const contentOf = (id: string) => storedContent(database, id);

  describe('the same key', { timeout: 60_000 }, () => {
    it('with the same bytes gets the same answer, for three days', async () => {
      const [key, body] = [randomUUID(), aCall()];
      const first = await (await send(app, body, { key })).text();
      now += 71 * HOUR;
      const headers = { 'Accept-Language': 'es' };
      assert.equal(await (await send(app, body, { key, headers })).text(), first);
      await only();
    });

    it('with other bytes is told from what is not valid', async () => {
      const [key, body] = [randomUUID(), aCall()];
      await ask(app, body, { key });
      const { type } = await expectProblem(await send(app, { ...body, name: 'X' }, { key }), 422);
      assert.match(type, /\/idempotency-key-reused$/);
      assert.equal((await contentOf((await only()).id)).sent['name'], 'Sparrow');
    });

    it('twenty times at once stores one request, and tells those beside it to wait', async () => {
      const [key, body] = [randomUUID(), aCall()];
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(app, body, { key })));
      const receipts = new Set<string>();
      for (const answer of answers) {
        if (answer.status === 201) receipts.add(await answer.text());
        else {
          assert.match((await expectProblem(answer, 409)).type, /\/request-in-flight$/);
          assert.equal(answer.headers.get('retry-after'), '1');
        }
      }
      assert.equal(receipts.size, 1);
      assert.equal(await (await send(app, body, { key })).text(), [...receipts][0]);
      await only();
      assert.equal((await database.select().from(outbox)).length, 1);
    });
  });

  describe('the same requestId with another key', { timeout: 60_000 }, () => {
    it('replaces the earlier one while nobody has claimed it', async () => {
      const body = aCall();
      const first = await ask(app, body);
      now += HOUR;
      const second = await ask(app, { ...body, name: 'Wren' });
      assert.equal(second.reference, first.reference);
      assert.equal(second.withdrawToken, first.withdrawToken);
      assert.equal(second.respondBy, first.respondBy, 'What was promised is not put off.');
      const row = await only();
      assert.equal((await contentOf(row.id)).sent['name'], 'Wren');
      assert.deepEqual(row.receivedAt, new Date(NOW));
    });

    it('stands beside the earlier one once it is claimed, and points to it', async () => {
      const body = aCall();
      await ask(app, body);
      const { id } = await only();
      await database
        .update(peerRequests)
        .set({ status: 'claimed', claimedBy: 'Ana' })
        .where(eq(peerRequests.id, id));
      now += HOUR;
      const second = await ask(app, { ...body, name: 'Wren' });
      const [earlier, later] = await rows();
      assert.ok(earlier && later);
      assert.equal((await contentOf(earlier.id)).sent['name'], 'Sparrow');
      assert.equal((await contentOf(later.id)).sent['name'], 'Wren');
      assert.equal(later.follows, earlier.id);
      // And what comes after it replaces it in turn.
      const third = await ask(app, { ...body, name: 'Robin' });
      assert.equal(third.reference, second.reference);
      assert.equal((await rows()).length, 2);
    });

    it('at once, each with a key of its own, makes one request', async () => {
      const body = aCall();
      const receipts = await Promise.all(
        Array.from({ length: 8 }, (_, index) => ask(app, { ...body, name: `N${index}` })),
      );
      assert.equal(new Set(receipts.map(({ reference }) => reference)).size, 1);
      await only();
    });

    it('is a new request after the earlier one was taken back', async () => {
      const body = aCall();
      await takeBack(app, await ask(app, body));
      await ask(app, body);
      const all = await rows();
      assert.deepEqual(all.map(({ status }) => status).sort(), ['open', 'withdrawn']);
      assert.ok(all.every(({ follows }) => follows === null));
    });
  });

  describe('taking a request back', { timeout: 60_000 }, () => {
    it('deletes what was sent, whatever became of it, and can be repeated', async () => {
      for (const status of ['open', 'claimed', 'contacted', 'closed'] as const) {
        await database.delete(peerRequests);
        const receipt = await ask(app, aCall());
        await database.update(peerRequests).set({ status });
        for (let times = 0; times < 2; times++) {
          const answer = await takeBack(app, receipt);
          assert.equal(answer.status, 204);
          assert.equal(await answer.text(), '');
        }
        const row = await only();
        assert.equal(row.status, 'withdrawn');
        assert.equal(row.payload, null);
        assert.deepEqual(row.withdrawnAt, new Date(NOW));
      }
    });

    it('takes the reference as people write it', async () => {
      const receipt = await ask(app, aCall());
      const reference = receipt.reference.toLowerCase().replace('-', '');
      assert.equal((await takeBack(app, { ...receipt, reference })).status, 204);
    });

    it('needs the token, and does not tell a wrong one from no request', async () => {
      const receipt = await ask(app, aCall());
      const { headers } = await takeBack(app, receipt, {});
      assert.equal(headers.get('www-authenticate'), 'Withdraw');
      await expectProblem(await takeBack(app, receipt, {}), 401);
      await expectProblem(await takeBack(app, receipt, { Authorization: 'Bearer x' }), 401);
      const wrong = await takeBack(app, { ...receipt, withdrawToken: 'x'.repeat(43) });
      const none = await takeBack(app, { ...receipt, reference: 'CCCCC-CCCCC' });
      assert.deepEqual(await expectProblem(wrong, 404), await expectProblem(none, 404));
      assert.equal((await only()).status, 'open');
    });
  });
});
