import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Cluster } from './cluster.ts';
import type { Postgres } from './find.ts';

/** A PostgreSQL server on which a test makes databases. */
export interface TestServer {
  /** Makes an empty database and answers its address. */
  newDatabase(): Promise<string>;
  /** Leaves nothing behind. All connections must have been closed. */
  remove(): Promise<void>;
}

/**
 * Starts a server, or uses the one that is there.
 *
 * @throws {Error} when there is none, or it does not start
 */
export async function openTestServer(postgres: Postgres): Promise<TestServer> {
  if ('why' in postgres) throw new Error(`No PostgreSQL: ${postgres.why}`);
  if ('url' in postgres) return onServer(postgres.url);
  const cluster = new Cluster(postgres.programs, postgres.user);
  try {
    await cluster.start();
  } catch (error) {
    await cluster.remove();
    throw error;
  }
  return { ...onServer(cluster.url), remove: () => cluster.remove() };
}

function onServer(url: string): TestServer {
  const made: string[] = [];
  return {
    async newDatabase() {
      const name = `alongside_test_${randomUUID().replaceAll('-', '')}`;
      await run(url, `create database ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = name;
      return address.href;
    },
    async remove() {
      for (const name of made) await run(url, `drop database ${name} with (force)`);
    },
  };
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
