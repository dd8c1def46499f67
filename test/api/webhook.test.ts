import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { outbox, peerRequests } from '../../demo/api/database/schema.ts';
import { deliverDue } from '../../demo/api/webhook/deliver.ts';
import { NOW, aCall, ask, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';

const SECRET = randomBytes(32).toString('base64');
const MINUTE = 60_000;

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let database: Database;
  let received: Received[] = [];
  let answer: { status: number; headers?: Record<string, string> } = { status: 204 };
  let now = NOW;
  let url = '';

  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer.status, answer.headers).end();
    });
  });

  before(async () => {
    opened = await open();
    ({ database } = opened);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });

  after(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await opened.close();
  });

  beforeEach(async () => {
    await database.delete(peerRequests);
    received = [];
    answer = { status: 204 };
    now = NOW;
  });

  const deliver = (at = url) =>
    deliverDue({
      database,
      webhook: { url: at, secret: SECRET, publicUrl: 'https://api.example/base' },
      clock: () => now,
      stopped: new AbortController().signal,
    });
  const request = () => ask(askableApp(database, { now: () => now }), aCall());
  const messages = () => database.select().from(outbox);
  const first = async () => (await messages())[0] ?? assert.fail('No message.');

  describe('the webhook', { timeout: 60_000 }, () => {
    it('is told the id and where to look, and nothing else', async () => {
      await request();
      await deliver();
      const [row] = await database.select().from(peerRequests);
      assert.deepEqual(JSON.parse(received[0]?.body ?? ''), {
        id: row?.id,
        url: `https://api.example/base/staff/requests/${row?.id}`,
      });
      assert.equal(received.length, 1);
      const { deliveredAt, lastStatus, attempts } = await first();
      assert.deepEqual([deliveredAt, lastStatus, attempts], [new Date(NOW), 204, 1]);
      await deliver();
      assert.equal(received.length, 1);
    });

    it('can check who sent it and when', async () => {
      await request();
      now += 5 * MINUTE;
      await deliver();
      const { headers, body } = received[0] ?? assert.fail();
      assert.equal(headers['webhook-timestamp'], String(now / 1000));
      const signature = createHmac('sha256', Buffer.from(SECRET, 'base64'))
        .update(`${String(headers['webhook-id'])}.${now / 1000}.${body}`)
        .digest('base64');
      assert.equal(headers['webhook-signature'], `v1,${signature}`);
    });

    for (const [name, bad] of [
      ['fails', { status: 500 }],
      ['refuses', { status: 410 }],
      ['sends elsewhere', { status: 302, headers: { Location: '/other' } }],
    ] as const) {
      it(`is told again later, and each time later, where it ${name}`, async () => {
        await request();
        answer = bad;
        const pauses = [];
        for (let tries = 1; tries <= 4; tries++) {
          await deliver();
          assert.equal(received.length, tries);
          const { nextTryAt, lastStatus, deliveredAt } = await first();
          assert.equal(lastStatus, bad.status);
          assert.equal(deliveredAt, null);
          pauses.push((nextTryAt.getTime() - now) / 1000);
          now = nextTryAt.getTime() - 1;
          await deliver();
          assert.equal(received.length, tries, 'Not before its time.');
          now += 1;
        }
        assert.deepEqual(pauses, [30, 60, 120, 240]);
        answer = { status: 200 };
        await deliver();
        assert.equal((await first()).lastStatus, 200);
        assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1);
      });
    }

    it('is told later where nobody answers at its address, for three days', async () => {
      await request();
      await deliver('http://127.0.0.1:9/');
      assert.deepEqual((await first()).lastStatus, null);
      now += 71 * 60 * MINUTE;
      await deliver();
      assert.equal(received.length, 1);

      await database.delete(peerRequests);
      await request();
      now += 73 * 60 * MINUTE;
      await deliver();
      assert.equal(received.length, 1);
    });

    it('is told once of each request by copies that look at the same time', async () => {
      for (let count = 0; count < 25; count++) await request();
      await Promise.all([deliver(), deliver(), deliver()]);
      assert.equal(received.length, 25);
      assert.equal(new Set(received.map(({ body }) => body)).size, 25);
    });

    it('is told again when a request it knows of was replaced', async () => {
      const app = askableApp(database, { now: () => now });
      const body = aCall();
      await ask(app, body);
      await ask(app, { ...body, name: 'Wren' });
      assert.equal((await messages()).length, 1);
      await deliver();
      await ask(app, { ...body, name: 'Robin' });
      await deliver();
      assert.equal(received.length, 2);
    });
  });
});
