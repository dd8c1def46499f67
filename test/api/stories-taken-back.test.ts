import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { stories } from '../../demo/api/database/schema.ts';
import { purge } from '../../demo/api/jobs/purge.ts';
import { openStory } from '../../demo/api/stories/sealed-story.ts';
import { removeStory } from '../../demo/api/stories/moderation.ts';
import { NOW, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import {
  VAULT,
  aStory,
  countRows,
  edit,
  move,
  opened,
  publicStories,
  rowOf,
  share,
  takeBack,
} from './stories-sharing.ts';

const DAY = 86_400_000;

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let app: Hono;

  before(async () => {
    storage = await open();
    app = askableApp(storage.database);
  });

  beforeEach(async () => {
    await storage.database.delete(stories);
  });

  after(() => storage.close());

  describe('taking back', { timeout: 60_000 }, () => {
    it('takes the story down at once, and leaves nothing of it', async () => {
      const receipt = await share(app, aStory());
      await edit(storage.database, receipt.reference, { quote: 'Edited.' });
      await move(storage.database, receipt.reference, 'publish');
      assert.equal((await takeBack(app, receipt)).status, 204);
      assert.deepEqual(await publicStories(app), []);
      const row = await rowOf(storage.database, receipt.reference);
      assert.ok(row);
      const {
        id,
        reference,
        status,
        withdrawnAt,
        version,
        receivedAt,
        withdrawTokenHash,
        ...rest
      } = row;
      assert.ok(id && version && receivedAt && withdrawTokenHash);
      assert.equal(reference, receipt.reference);
      assert.equal(status, 'withdrawn');
      assert.deepEqual(withdrawnAt, new Date(NOW));
      assert.deepEqual(new Set(Object.values(rest)), new Set(['story', false, null]));
      assert.equal(openStory(VAULT, row), undefined);
    });

    it('is done as often as it is asked for', async () => {
      const receipt = await share(app, aStory());
      await takeBack(app, receipt);
      assert.equal((await takeBack(app, receipt)).status, 204);
    });

    it('takes the word as people type it from paper', async () => {
      for (const typed of [
        (word: string) => word.toLowerCase(),
        (word: string) => word.replaceAll('-', ' '),
        (word: string) => word.replaceAll('-', ''),
        (word: string) => word.replaceAll('0', 'o').replaceAll('1', 'l'),
        (word: string) => ` ${word.replaceAll('1', 'I')} `,
      ]) {
        const receipt = await share(app, aStory());
        const { withdrawToken = '' } = receipt;
        const answer = await takeBack(app, { ...receipt, withdrawToken: typed(withdrawToken) });
        assert.equal(answer.status, 204);
      }
    });

    it('needs its own word', async () => {
      const receipt = await share(app, aStory());
      const other = await share(app, aStory());
      await expectProblem(await takeBack(app, receipt, {}), 401);
      const answers = [
        await takeBack(app, { ...receipt, withdrawToken: other.withdrawToken }),
        await takeBack(app, { ...receipt, reference: 'AAAAA-AAAAA' }),
        await takeBack(app, { ...receipt, withdrawToken: '0000-0000-0000-0000' }),
      ];
      for (const answer of answers) await expectProblem(answer, 404);
      assert.equal((await opened(storage.database, receipt.reference)).row.status, 'pending');
    });

    it('stops who tries words, and counts nobody else for them', async () => {
      const guarded = askableApp(storage.database, {
        environment: { TRUST_PROXY: '1' },
        now: () => NOW + DAY,
      });
      const receipt = await share(app, aStory());
      const from = (address: string, token: string) =>
        takeBack(guarded, receipt, {
          Authorization: `Withdraw ${token}`,
          'X-Forwarded-For': address,
        });
      const statuses = [];
      for (let tries = 0; tries < 40; tries += 1) {
        statuses.push((await from('192.0.2.7', '0000-0000-0000-0000')).status);
      }
      assert.equal(statuses[0], 404);
      assert.equal(statuses.at(-1), 429);
      const right = receipt.withdrawToken ?? '';
      assert.equal((await from('192.0.2.7', right)).status, 429);
      assert.equal((await from('192.0.2.8', right)).status, 204);
    });

    it('is done by the team for who calls', async () => {
      const receipt = await share(app, aStory());
      await move(storage.database, receipt.reference, 'publish');
      const { row } = await opened(storage.database, receipt.reference);
      const deed = { id: row.id, staff: 'Sam', now: new Date(NOW) };
      assert.equal(await removeStory(storage.database, deed), true);
      assert.equal(await removeStory(storage.database, deed), false);
      assert.deepEqual(await publicStories(app), []);
      assert.equal((await rowOf(storage.database, receipt.reference))?.payload, null);
      assert.equal(await move(storage.database, receipt.reference, 'publish'), 'withdrawn');
    });
  });

  describe('what is not needed any more', { timeout: 60_000 }, () => {
    it('deletes what was declined or taken back after some days, and nothing else', async () => {
      const kept = [await share(app, aStory()), await share(app, aStory())];
      const gone = [await share(app, aStory()), await share(app, aStory())];
      await move(storage.database, kept[0]?.reference ?? '', 'publish');
      await move(storage.database, gone[0]?.reference ?? '', 'decline');
      if (gone[1]) await takeBack(app, gone[1]);
      await purge(storage.database, { now: NOW + 29 * DAY, retentionDays: 30 });
      assert.equal(await countRows(storage.database), 4);
      await purge(storage.database, { now: NOW + 31 * DAY, retentionDays: 30 });
      for (const { reference } of gone)
        assert.equal(await rowOf(storage.database, reference), undefined);
      for (const { reference } of kept) assert.ok(await rowOf(storage.database, reference));
    });
  });
});
