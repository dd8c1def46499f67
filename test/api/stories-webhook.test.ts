import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { deliverDue } from '../../demo/api/webhook/deliver.ts';
import { NOW, aCall, ask, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import type { Listening } from './listening.ts';
import { listen } from './listening.ts';
import { aStory, opened, share } from './stories-sharing.ts';

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let hook: Listening;
  const told: unknown[] = [];

  before(async () => {
    storage = await open();
    hook = await listen(
      new Hono().post('/hook', async (c) => {
        told.push(await c.req.json());
        return c.body(null, 204);
      }),
    );
  });

  after(async () => {
    await hook.close();
    await storage.close();
  });

  const deliver = () =>
    deliverDue({
      database: storage.database,
      webhook: {
        url: `${hook.origin}/hook`,
        secret: randomBytes(32).toString('base64'),
        publicUrl: 'https://api.example/base',
      },
      clock: () => NOW,
      stopped: new AbortController().signal,
    });

  describe('the webhook and a story', { timeout: 60_000 }, () => {
    it('is told where to look, once for a story and its edits, and nothing else', async () => {
      const app = askableApp(storage.database);
      const body = aStory();
      const { reference } = await share(app, body);
      await share(app, { ...body, quote: 'Said better.' });
      await ask(app, aCall());
      await deliver();
      await deliver();
      const { row } = await opened(storage.database, reference);
      assert.equal(told.length, 2);
      const story = { id: row.id, url: `https://api.example/base/staff/stories/${row.id}` };
      assert.deepEqual(
        told.filter((message) => JSON.stringify(message).includes('stories')),
        [story],
      );
    });
  });
});
