import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isNotNull } from 'drizzle-orm';
import type { Hono } from 'hono';
import { openFolder } from '../../demo/api/database/folder.ts';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { outbox, stories } from '../../demo/api/database/schema.ts';
import { aCall, ask, askableApp, NOW } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import { aStory, countRows, move, opened, send, share, takeBack } from './stories-sharing.ts';

const HOUR = 3_600_000;

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let database: Database;
  let app: Hono;
  let now = NOW;

  before(async () => {
    storage = await open();
    ({ database } = storage);
    app = askableApp(database, { now: () => now });
  });

  after(() => storage.close());

  beforeEach(async () => {
    now = NOW;
    await database.delete(stories);
  });

  describe('a story with the same key', { timeout: 60_000 }, () => {
    it('and the same bytes gets the same answer, for three days', async () => {
      const [key, body] = [randomUUID(), aStory()];
      const first = await (await send(app, body, { key })).text();
      now += 71 * HOUR;
      const again = await send(app, body, { key, headers: { 'Accept-Language': 'es' } });
      assert.equal(again.status, 202);
      assert.equal(await again.text(), first);
      assert.equal(await countRows(database), 1);
    });

    it('and other bytes is told from what is not valid', async () => {
      const [key, body] = [randomUUID(), aStory()];
      const { reference } = await share(app, body, { key });
      const answer = await send(app, { ...body, quote: 'Another.' }, { key });
      assert.match((await expectProblem(answer, 422)).type, /\/idempotency-key-reused$/);
      assert.equal((await opened(database, reference)).sent?.['quote'], body.quote);
    });

    it('is another thing than a request with that key', async () => {
      const key = randomUUID();
      await ask(app, aCall(), { key });
      await share(app, aStory(), { key });
      assert.equal(await countRows(database), 1);
    });

    it('twenty times at once stores one story, and tells those beside it to wait', async () => {
      const [key, body] = [randomUUID(), aStory()];
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(app, body, { key })));
      const receipts = new Set<string>();
      for (const answer of answers) {
        if (answer.status === 202) receipts.add(await answer.text());
        else {
          assert.match((await expectProblem(answer, 409)).type, /\/request-in-flight$/);
          assert.equal(answer.headers.get('retry-after'), '1');
        }
      }
      assert.equal(receipts.size, 1);
      assert.equal(await (await send(app, body, { key })).text(), [...receipts][0]);
      assert.equal(await countRows(database), 1);
      assert.equal(await database.$count(outbox, isNotNull(outbox.storyId)), 1);
    });

    it('gets its answer again after it was decided about, and after it was taken back', async () => {
      const [key, body] = [randomUUID(), aStory()];
      const first = await share(app, body, { key });
      await move(database, first.reference, 'publish');
      assert.deepEqual(await share(app, body, { key }), first);
      await takeBack(app, first);
      assert.deepEqual(await share(app, body, { key }), first);
      assert.equal(await countRows(database), 1);
    });
  });

  describe('a story with the same requestId and another key', { timeout: 60_000 }, () => {
    it('at once, each with a key of its own, makes one story', async () => {
      const body = aStory();
      const receipts = await Promise.all(
        Array.from({ length: 8 }, (_, index) => share(app, { ...body, quote: `Try ${index}` })),
      );
      assert.equal(new Set(receipts.map(({ reference }) => reference)).size, 1);
      assert.equal(await countRows(database), 1);
    });

    it('is a new story after the earlier one was taken back', async () => {
      const body = aStory();
      const first = await share(app, body);
      await takeBack(app, first);
      const second = await share(app, body);
      assert.notEqual(second.reference, first.reference);
      assert.equal((await opened(database, second.reference)).row.follows, null);
      assert.equal((await opened(database, first.reference)).row.status, 'withdrawn');
    });

    it('does not change a request that came with it', async () => {
      const requestId = randomUUID();
      const request = await ask(app, aCall({ requestId }));
      const { reference } = await share(app, aStory({ requestId }));
      assert.notEqual(reference, request.reference);
      assert.equal(await countRows(database), 1);
    });
  });

  describe('a decision at the moment of an edit', { timeout: 60_000 }, () => {
    it('is about what was read, or is not made', async () => {
      for (let round = 0; round < 10; round += 1) {
        const body = aStory({ quote: 'As it was read.' });
        const { reference } = await share(app, body);
        const [outcome] = await Promise.all([
          move(database, reference, 'publish'),
          share(app, { ...body, quote: 'As nobody read it.' }),
        ]);
        const { row, story } = await opened(database, reference);
        if (outcome === 'done' && row.status === 'published') {
          // Whoever moved read it after the edit, or before it and the edit stands beside.
          const beside = story?.quote === 'As it was read.';
          assert.ok(beside || story?.quote === 'As nobody read it.');
          assert.equal(row.version, beside ? 2 : 3);
        } else {
          assert.equal(outcome, 'changed');
          assert.equal(row.status, 'pending');
        }
      }
    });
  });
});

describe('a story and an API that starts again', { timeout: 60_000 }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-stories-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gets the same answer from it, and can be taken back', async () => {
    const [key, body] = [randomUUID(), aStory()];
    const first = await openFolder(folder);
    const receipt = await share(askableApp(first.database), body, { key });
    await move(first.database, receipt.reference, 'publish');
    await first.close();
    const second = await openFolder(folder);
    try {
      const app = askableApp(second.database);
      assert.deepEqual(await share(app, body, { key }), receipt);
      assert.equal(await countRows(second.database), 1);
      assert.equal((await takeBack(app, receipt)).status, 204);
    } finally {
      await second.close();
    }
  });
});
