import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { openPostgres } from '../../demo/api/database/postgres.ts';
import { countGroups, saveGroups } from '../../demo/api/groups/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { RunningApi } from '../../demo/api/start.ts';
import { startApi } from '../../demo/api/start.ts';
import { StartError } from '../../demo/api/start-error.ts';
import { Cluster } from '../databases/cluster.ts';
import { findPostgres } from '../databases/find.ts';
import type { TestServer } from '../databases/server.ts';
import { openTestServer } from '../databases/server.ts';
import { expectProblem } from './expect-problem.ts';
import { KEY_ENVIRONMENT } from './key-environment.ts';

const postgres = findPostgres();

/** More than a copy of the API opens connections. */
const MANY = Array.from({ length: 12 }, (_, index) => index);

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function refusal(url: string): Promise<string> {
  try {
    await (await openPostgres(url)).close();
  } catch (error) {
    assert.ok(error instanceof StartError);
    assert.match(error.message, /DATABASE_URL names does not open/);
    assert.ok(error.cause instanceof Error);
    return error.cause.message;
  }
  return assert.fail('The database was opened.');
}

describe('a database that cannot be reached', () => {
  it('is refused in words, without its password', async () => {
    const reason = await refusal(`postgres://a:hunter2@localhost:${await closedPort()}/groups`);
    assert.match(reason, /ECONNREFUSED/);
    assert.doesNotMatch(reason, /hunter2/);
  });
});

describe('a PostgreSQL', { skip: 'why' in postgres && postgres.why }, () => {
  let server: TestServer;

  before(async () => {
    server = await openTestServer(postgres);
  });

  after(() => server.remove());

  it('is refused in words where it has no such database', async () => {
    const url = new URL(await server.newDatabase());
    url.pathname = 'no_such_database';
    assert.equal(await refusal(url.href), 'database "no_such_database" does not exist');
  });

  it('is prepared by one of many copies that find it empty at once', async () => {
    const url = await server.newDatabase();
    const copies = await Promise.all(MANY.map(() => openPostgres(url)));
    for (const { database, close } of copies) {
      assert.equal(await countGroups(database), 0);
      await close();
    }
  });

  describe('with transactions that fail', () => {
    let opened: OpenDatabase;

    before(async () => {
      opened = await openPostgres(await server.newDatabase());
      await saveGroups(opened.database, sampleGroups);
    });

    after(() => opened.close());

    it('still has a connection when they could not begin', async () => {
      // PostgreSQL refuses this level, as it does every "begin" while it shuts down.
      const isolationLevel = 'none' as 'serializable';
      for (const _ of MANY) {
        const failing = opened.database.transaction(async () => {}, { isolationLevel });
        await assert.rejects(failing);
      }
      assert.equal(await countGroups(opened.database), sampleGroups.length);
    });

    it('still has a connection when theirs was lost', async () => {
      for (const _ of MANY) {
        const failing = opened.database.transaction((tx) =>
          tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`),
        );
        await assert.rejects(failing);
      }
      assert.equal(await countGroups(opened.database), sampleGroups.length);
    });

    it('has kept nothing of what they wrote', async () => {
      const failing = opened.database.transaction(async (tx) => {
        await saveGroups(tx, [{ id: 'half', name: 'Half' }]);
        throw new Error('changed my mind');
      });
      await assert.rejects(failing, /changed my mind/);
      assert.equal(await countGroups(opened.database), sampleGroups.length);
    });
  });
});

const skip = 'programs' in postgres ? false : 'there is no server that a test may stop';

describe('a PostgreSQL that goes away and comes back', { skip }, () => {
  let cluster: Cluster;
  let api: RunningApi;

  before(async () => {
    assert.ok('programs' in postgres);
    cluster = new Cluster(postgres.programs, postgres.user);
    await cluster.start();
    api = await startApi(readSettings({ ...KEY_ENVIRONMENT, DATABASE_URL: cluster.url }), () => {});
  });

  after(async () => {
    await api.close();
    await cluster.remove();
  });

  const get = (path: string) => Promise.resolve(api.app.request(path));

  it('is missed, and used again, without a new start of the API', async () => {
    for (const _ of [1, 2]) {
      // Many at once, so that there are many connections to lose.
      for (const answer of await Promise.all(MANY.map(() => get('/groups')))) {
        assert.equal(answer.status, 200);
      }
      assert.equal((await get('/health')).status, 200);

      await cluster.stop();
      const { type } = await expectProblem(await get('/health'), 503);
      assert.match(type, /\/unavailable$/);
      for (const _ of MANY) await expectProblem(await get('/groups'), 500);

      await cluster.start();
      assert.equal((await get('/health')).status, 200);
    }
  });
});
