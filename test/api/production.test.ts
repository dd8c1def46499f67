import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { findPostgres } from '../databases/find.ts';
import type { TestServer } from '../databases/server.ts';
import { openTestServer } from '../databases/server.ts';
import { KEY_ENVIRONMENT } from './key-environment.ts';
import { address, end, killAll, refused, seed, start, total } from './api-process.ts';

const postgres = findPostgres();
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-api-'));
});

after(() => {
  killAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('in production', () => {
  it('does not touch the embedded database, and says what is needed', async () => {
    const data = join(folder, 'production');
    const complaint = await refused(start({ DATA_DIR: data, NODE_ENV: 'production' }));
    assert.match(complaint, /only with DATABASE_URL/);
    assert.match(complaint, /trying out/);
    assert.doesNotMatch(complaint, /\n\s+at /);
    assert.ok(!existsSync(data));
  });
});

describe('on a PostgreSQL', { skip: 'why' in postgres && postgres.why }, () => {
  let server: TestServer;

  before(async () => {
    server = await openTestServer(postgres);
  });

  after(() => server.remove());

  it('starts in production with no group that is made up, until they are asked for', async () => {
    const environment = {
      ...KEY_ENVIRONMENT,
      NODE_ENV: 'production',
      DATABASE_URL: await server.newDatabase(),
    };
    const api = start(environment);
    const url = await address(api);
    assert.deepEqual(await (await fetch(new URL('health', url))).json(), { status: 'ok' });
    assert.equal(await total(url), 0);
    await seed(environment);
    assert.equal(await total(url), sampleGroups.length);
    assert.deepEqual(await end(api, 'SIGTERM'), [0, null]);
  });

  it('starts only with keys, and says how to make them', async () => {
    const complaint = await refused(start({ DATABASE_URL: await server.newDatabase() }));
    assert.match(complaint, /needs ENCRYPTION_KEYS and HASH_KEY/);
    assert.doesNotMatch(complaint, /\n\s+at /);
  });

  it('starts with the sample groups elsewhere, in as many copies as one likes', async () => {
    const data = join(folder, 'unused');
    const environment = {
      ...KEY_ENVIRONMENT,
      DATABASE_URL: await server.newDatabase(),
      DATA_DIR: data,
    };
    const copies = [start(environment), start(environment)];
    const urls = await Promise.all(copies.map(address));
    for (const url of urls) assert.equal(await total(url), sampleGroups.length);
    for (const copy of copies) assert.deepEqual(await end(copy, 'SIGINT'), [0, null]);
    assert.ok(!existsSync(data));
  });
});
