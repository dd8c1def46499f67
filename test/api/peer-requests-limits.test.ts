import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import {
  auditLog,
  contactAttempts,
  idempotencyKeys,
  outbox,
  peerRequests,
  rateLimits,
  staffSessions,
} from '../../demo/api/database/schema.ts';
import { purge } from '../../demo/api/jobs/purge.ts';
import { NOW, aCall, ask, askableApp, send } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let database: Database;
  let now = NOW;

  const appWith = (environment: Record<string, string>): Hono =>
    askableApp(database, { environment, now: () => now });

  before(async () => {
    opened = await open();
    ({ database } = opened);
  });

  after(() => opened.close());

  beforeEach(async () => {
    now = NOW;
    await database.delete(peerRequests);
    await database.delete(rateLimits);
  });

  const from = (app: Hono, address: string) =>
    send(app, aCall(), { headers: { 'X-Forwarded-For': address } });
  const statuses = async (app: Hono, addresses: readonly string[]) => {
    const answers = [];
    for (const address of addresses) answers.push((await from(app, address)).status);
    return answers;
  };

  describe('too many requests', { timeout: 60_000 }, () => {
    it('from one address are put off until the ten minutes are over, by every copy', async () => {
      const environment = { REQUESTS_PER_ADDRESS: '2', TRUST_PROXY: '1' };
      const [one, other] = [appWith(environment), appWith(environment)];
      now = Math.floor(NOW / (10 * MINUTE)) * 10 * MINUTE + 4 * MINUTE;
      assert.deepEqual(
        await statuses(one, ['192.0.2.1', '192.0.2.2', '192.0.2.1']),
        [201, 201, 201],
      );
      const answer = await from(other, '192.0.2.1');
      assert.equal(answer.headers.get('retry-after'), '360');
      assert.match((await expectProblem(answer, 429)).type, /\/too-many-requests$/);
      now += 6 * MINUTE;
      assert.deepEqual(await statuses(other, ['192.0.2.1']), [201]);
    });

    it('from all addresses together are put off', async () => {
      const app = appWith({ REQUESTS_IN_ALL: '3', TRUST_PROXY: '1' });
      const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
      assert.deepEqual(await statuses(app, addresses), [201, 201, 201, 429]);
    });

    it('from one address do not use up what is for all', async () => {
      const environment = { REQUESTS_IN_ALL: '3', REQUESTS_PER_ADDRESS: '2', TRUST_PROXY: '1' };
      const addresses = [...Array<string>(9).fill('192.0.2.1'), '192.0.2.2'];
      assert.equal((await statuses(appWith(environment), addresses)).at(-1), 201);
    });

    it('are counted when many come at once', async () => {
      const app = appWith({ REQUESTS_PER_ADDRESS: '5', TRUST_PROXY: '1' });
      const answers = await Promise.all(Array.from({ length: 12 }, () => from(app, '192.0.2.1')));
      assert.equal(answers.filter(({ status }) => status === 201).length, 5);
    });

    it('are not excused by addresses that the sender makes up', async () => {
      const direct = appWith({ REQUESTS_PER_ADDRESS: '1' });
      assert.deepEqual(await statuses(direct, ['192.0.2.1', '192.0.2.2']), [201, 429]);
      const behind = appWith({ REQUESTS_PER_ADDRESS: '1', TRUST_PROXY: '1' });
      assert.deepEqual(
        await statuses(behind, ['198.51.100.1, 192.0.2.9', '198.51.100.2, 192.0.2.9']),
        [201, 429],
      );
    });

    it('from one household of IPv6 are counted together', async () => {
      const app = appWith({ REQUESTS_PER_ADDRESS: '1', TRUST_PROXY: '1' });
      const addresses = ['2001:db8:1:2::1', '2001:db8:1:2:aaaa::5', '2001:DB8:1:3::1'];
      assert.deepEqual(await statuses(app, addresses), [201, 429, 201]);
    });

    it('leave sixty in ten minutes to a shelter that shares one address', async () => {
      const app = appWith({});
      const many = await statuses(app, Array<string>(61).fill(''));
      assert.equal(many.indexOf(429), 60);
    });
  });

  describe('what is not needed any more', { timeout: 60_000 }, () => {
    const clean = () => purge(database, { now, retentionDays: 30 });
    const idOf = async (reference: string) => {
      const [row] = await database
        .select({ id: peerRequests.id })
        .from(peerRequests)
        .where(eq(peerRequests.reference, reference));
      return row?.id ?? assert.fail();
    };

    it('is deleted so many days after a request was closed or taken back, with all of it', async () => {
      const app = appWith({});
      const ids: string[] = [];
      for (const state of [
        { status: 'closed', closedAt: new Date(NOW) },
        { status: 'withdrawn', withdrawnAt: new Date(NOW), payload: null, keyId: null },
        { status: 'open' },
        { status: 'contacted' },
      ] as const) {
        const id = await idOf((await ask(app, aCall())).reference);
        await database.update(peerRequests).set(state).where(eq(peerRequests.id, id));
        await database.insert(contactAttempts).values({
          requestId: id,
          staff: 'Ana',
          at: new Date(NOW),
          channel: 'call',
          outcome: 'reached',
        });
        ids.push(id);
      }
      await database
        .insert(auditLog)
        .values({ at: new Date(NOW), staff: 'Ana', action: 'shown', requestId: ids[0] });

      now = NOW + 30 * DAY - MINUTE;
      await clean();
      assert.equal(await database.$count(peerRequests), 4);
      now = NOW + 30 * DAY + MINUTE;
      await Promise.all([clean(), clean()]);
      const left = await database.select({ id: peerRequests.id }).from(peerRequests);
      assert.deepEqual(left.map(({ id }) => id).sort(), ids.slice(2).sort());
      assert.equal(await database.$count(outbox), 2);
      assert.equal(await database.$count(contactAttempts), 2);
      assert.equal(await database.$count(auditLog), 1);
    });

    it('is deleted when it has run out', async () => {
      await ask(appWith({}), aCall());
      await database
        .insert(staffSessions)
        .values({ id: 'x', staff: 'Ana', signedInAt: new Date(NOW), expiresAt: new Date(NOW) });
      now = NOW + DAY;
      await clean();
      assert.equal(await database.$count(idempotencyKeys), 1, 'A key is kept for more than a day.');
      assert.equal(await database.$count(rateLimits), 0);
      assert.equal(await database.$count(staffSessions), 0);
      now = NOW + 4 * DAY;
      await clean();
      assert.equal(await database.$count(idempotencyKeys), 0);
      assert.equal(await database.$count(peerRequests), 1);
    });
  });
});
