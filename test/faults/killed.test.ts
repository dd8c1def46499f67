import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openFolder } from '../../demo/api/database/folder.ts';
import { openPostgres } from '../../demo/api/database/postgres.ts';
import { killAll } from '../api/api-process.ts';
import { findPostgres } from '../databases/find.ts';
import type { TestServer } from '../databases/server.ts';
import { openTestServer } from '../databases/server.ts';
import { ApiCopy } from './api-copy.ts';
import { Front } from './front.ts';
import { ENVIRONMENT, FAULTS, SEED, TIME_LIMIT, VISITORS, keys } from './setting.ts';
import { expectEachOnce, readStored } from './stored.ts';
import { storm } from './storm.ts';
import type { Visit } from './visitor.ts';

/** Visitors come while copies of the API, one or more, are killed at any moment and come back. */
async function visitsWhileKilled(copies: readonly ApiCopy[]): Promise<readonly Visit[]> {
  for (const copy of copies) await copy.start();
  const front = new Front(copies, SEED);
  const url = await front.open();
  try {
    return await storm(url, {
      seed: SEED,
      visitors: VISITORS,
      faults: FAULTS,
      fault: async (random) => {
        const copy = copies[random.below(copies.length)];
        await copy?.kill();
        await copy?.start();
      },
    });
  } finally {
    await front.close();
    for (const copy of copies) await copy.kill();
  }
}

describe(`an API that is killed while ${VISITORS} visitors send (FAULT_SEED=${SEED})`, () => {
  after(killAll);

  describe('on the embedded database', () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'alongside-faults-'));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('has every acknowledged request and story once', { timeout: TIME_LIMIT }, async () => {
      const visits = await visitsWhileKilled([new ApiCopy({ ...ENVIRONMENT, DATA_DIR: folder })]);
      expectEachOnce(visits, await readStored(await openFolder(folder), keys));
    });
  });

  const postgres = findPostgres();
  describe('in two copies on a PostgreSQL', { skip: 'why' in postgres && postgres.why }, () => {
    let server: TestServer;
    before(async () => {
      server = await openTestServer(postgres);
    });
    after(() => server.remove());

    it('has every acknowledged request and story once', { timeout: TIME_LIMIT }, async () => {
      const url = await server.newDatabase();
      const environment = { ...ENVIRONMENT, NODE_ENV: 'production', DATABASE_URL: url };
      const visits = await visitsWhileKilled([new ApiCopy(environment), new ApiCopy(environment)]);
      expectEachOnce(visits, await readStored(await openPostgres(url), keys));
    });
  });
});
