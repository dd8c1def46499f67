import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgres } from '../../demo/api/database/postgres.ts';
import { killAll } from '../api/api-process.ts';
import { Cluster } from '../databases/cluster.ts';
import { findPostgres } from '../databases/find.ts';
import { ApiCopy } from './api-copy.ts';
import { Front } from './front.ts';
import { ENVIRONMENT, FAULTS, SEED, TIME_LIMIT, VISITORS, keys } from './setting.ts';
import { expectEachOnce, readStored } from './stored.ts';
import { storm } from './storm.ts';

const postgres = findPostgres();
const skip = 'programs' in postgres ? false : 'there is no server that a test may stop';

/** Milliseconds for which there is no database. */
const LONGEST_ABSENCE = 1000;

const TITLE = `a PostgreSQL that crashes while ${VISITORS} visitors send (FAULT_SEED=${SEED})`;

describe(TITLE, { skip }, () => {
  let cluster: Cluster;
  before(async () => {
    assert.ok('programs' in postgres);
    cluster = new Cluster(postgres.programs, postgres.user);
    await cluster.start();
  });
  after(async () => {
    killAll();
    await cluster.remove();
  });

  it('has every acknowledged request and story once', { timeout: TIME_LIMIT }, async () => {
    const environment = { ...ENVIRONMENT, NODE_ENV: 'production', DATABASE_URL: cluster.url };
    const copies = [new ApiCopy(environment), new ApiCopy(environment)];
    for (const copy of copies) await copy.start();
    const front = new Front(copies, SEED);
    const url = await front.open();
    try {
      const visits = await storm(url, {
        seed: SEED,
        visitors: VISITORS,
        faults: FAULTS,
        fault: async (random) => {
          await cluster.crash();
          await wait(random.below(LONGEST_ABSENCE));
          await cluster.start();
        },
      });
      expectEachOnce(visits, await readStored(await openPostgres(cluster.url), keys));
    } finally {
      await front.close();
      for (const copy of copies) await copy.kill();
    }
  });
});
