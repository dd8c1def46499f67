import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { stories } from '../../demo/api/database/schema.ts';
import type { RequestLine } from '../../demo/api/http/request-log.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { Vault } from '../../demo/api/peer-requests/vault.ts';
import { moveStory } from '../../demo/api/stories/moderation.ts';
import { listStories, readStory } from '../../demo/api/stories/reading.ts';
import { KEYS, NOW, askableApp } from './asking.ts';
import { dump, forms } from './database-dump.ts';
import { onEveryDatabase } from './databases.ts';
import {
  VAULT,
  aStory,
  edit,
  move,
  opened,
  send,
  share,
  submit,
  takeBack,
} from './stories-sharing.ts';

const SECRET = 'Zaunkoenig';
const ADDRESS = '203.0.113.77';

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let database: Database;
  let app: Hono;
  const log: RequestLine[] = [];
  const requestId = '7d9a6b5c-1234-4abc-8def-0123456789ab';
  const key = 'f2a1c0de-5678-4abc-8def-0123456789ab';
  const secrets = [SECRET, 'wren@example.org', requestId, key, ADDRESS, 'Alcohol', '2019-04'];

  before(async () => {
    storage = await open();
    ({ database } = storage);
    app = askableApp(database, {
      environment: { TRUST_PROXY: '1' },
      log: (line) => log.push(line),
    });
  });

  after(() => storage.close());

  describe('what somebody shared', { timeout: 60_000 }, () => {
    it('stands in no table, edited, declined with a note and published', async () => {
      const headers = { 'X-Forwarded-For': ADDRESS };
      const body = aStory({
        requestId,
        quote: SECRET,
        name: SECRET,
        [SECRET]: 1,
        extra: { a: SECRET },
      });
      const receipt = await share(app, body, { key, headers });
      await submit(app, { quote: SECRET, name: SECRET, 'consent.publish': 'true' });
      await edit(database, receipt.reference, { body: `${SECRET}, edited` });
      const { row } = await opened(database, receipt.reference);
      await moveStory(database, VAULT, {
        id: row.id,
        version: row.version,
        staff: 'Sam',
        now: new Date(NOW),
        move: 'decline',
        note: `${SECRET} is a neighbour.`,
      });
      const waiting = await dump(database);
      assert.equal(await move(database, receipt.reference, 'publish'), 'done');
      for (const text of [waiting, await dump(database)]) {
        assert.ok(text.includes(receipt.reference.toLowerCase()), 'The dump has the rows.');
        const token = receipt.withdrawToken ?? '';
        for (const secret of [...secrets, token, token.replaceAll('-', '')]) {
          for (const form of forms(secret)) assert.ok(!text.includes(form), secret);
        }
      }
    });

    it('is in no log, whatever it is answered with', async () => {
      log.length = 0;
      await send(app, { [SECRET]: SECRET, consent: { publish: SECRET } }, { key });
      await send(app, `{"${SECRET}`, { key });
      await submit(app, { name: SECRET, [SECRET]: SECRET });
      await takeBack(app, { reference: SECRET, withdrawToken: SECRET });
      await app.request(`/stories/received/${SECRET}?${SECRET}`);
      await app.request(`/stories?kind=${SECRET}`);
      assert.equal(log.length, 6);
      const text = JSON.stringify(log);
      for (const secret of secrets) assert.ok(!text.includes(secret), secret);
    });

    it('is in no problem that is answered', async () => {
      const bad = { [SECRET]: SECRET, quote: [SECRET], kind: SECRET };
      for (const body of [bad, aStory({ recoverySince: SECRET }), `{"a":"${SECRET}`]) {
        assert.ok(!(await (await send(app, body)).text()).includes(SECRET));
      }
      assert.ok(!(await (await app.request(`/stories?kind=${SECRET}`)).text()).includes(SECRET));
    });

    it('does not open in another row, nor as another part of its own', async () => {
      await database.delete(stories);
      const one = await share(app, aStory());
      const other = await share(app, aStory());
      for (const { reference } of [one, other]) await edit(database, reference, { role: 'x' });
      const rows = await database.select().from(stories);
      const [first, second] = rows;
      assert.ok(first && second);
      const set = (values: Partial<typeof first>) =>
        database
          .update(stories)
          .set(values)
          .where(sql`id = ${first.id}`);
      const read = async () => {
        const story = await readStory(database, VAULT, first.id);
        return [story?.sent !== undefined, story?.story !== undefined];
      };
      assert.deepEqual(await read(), [true, true]);
      await set({ payload: second.payload });
      assert.deepEqual(await read(), [false, true]);
      await set({ payload: first.edition, edition: first.payload });
      assert.deepEqual(await read(), [false, false]);
      assert.equal(
        await moveStory(database, VAULT, {
          id: first.id,
          version: first.version,
          staff: 'Sam',
          now: new Date(NOW),
          move: 'publish',
        }),
        'unreadable',
      );
    });

    it('whose key is lost still shows in the list, and can still be taken back', async () => {
      await database.delete(stories);
      const receipt = await share(app, aStory());
      const [newest] = newKeys().encryption;
      const lost = { ...KEYS, encryption: [newest] } as const;
      const list = await listStories(database, new Vault(lost), { status: 'pending', limit: 10 });
      assert.deepEqual(
        list.lines.map(({ row, story }) => [row.reference, story]),
        [[receipt.reference, undefined]],
      );
      const without = askableApp(database, { keys: lost });
      assert.equal((await takeBack(without, receipt)).status, 204);
    });
  });
});
