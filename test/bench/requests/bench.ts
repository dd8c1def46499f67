import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { newKeys } from '../../../demo/api/keys/keys.ts';
import { writeKeys } from '../../../demo/api/keys/written-keys.ts';
import { Cluster } from '../../databases/cluster.ts';
import { findPostgres } from '../../databases/find.ts';
import type { Taken } from './load.ts';
import { sendMany } from './load.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';

const SERVERS = ['floor', 'api'] as const;

export type ServerName = (typeof SERVERS)[number];

/** How many requests are on their way at once: one person's wait, and a crowd. */
const AT_ONCE = [1, 16];

/** The servers take turns, so that whatever else the machine does meanwhile slows both alike. */
const TURNS = 4;

/** The first requests find a cold server. */
const WARM_UP = 300;

/** What one server did with so many requests at once. Times are milliseconds. */
export interface Figures {
  /** Requests in a second. */
  readonly throughput: number;
  readonly median: number;
  readonly p99: number;
}

export interface RequestsResult extends Readonly<Record<ServerName, Figures>> {
  readonly atOnce: number;
  readonly posts: number;
}

/** What was measured, and on which database. */
export interface RequestsBench {
  readonly database: string;
  readonly results: readonly RequestsResult[];
}

/**
 * Measures how the API takes requests on a PostgreSQL that keeps what it acknowledges through a power
 * cut, beside a bare route on the same server.
 *
 * @throws {Error} where there is no PostgreSQL to start
 */
export async function benchRequests(posts: number): Promise<RequestsBench> {
  const postgres = findPostgres();
  if (!('programs' in postgres)) {
    throw new Error(`No PostgreSQL to start: ${'why' in postgres ? postgres.why : postgres.name}`);
  }
  const cluster = new Cluster(postgres.programs, postgres.user);
  try {
    await cluster.start(['fsync=on']);
    const environment = { NODE_ENV: 'production', DATABASE_URL: cluster.url };
    const servers: Record<ServerName, ServerProcess> = {
      floor: await startServer(join(import.meta.dirname, 'floor.ts'), environment),
      api: await startServer(join(import.meta.dirname, '../../../demo/api/main.ts'), {
        ...environment,
        ...(parseEnv(writeKeys(newKeys())) as Record<string, string>),
        TRUST_PROXY: '1',
        REQUESTS_IN_ALL: '1000000',
      }),
    };
    for (const name of SERVERS) await sendMany(addressOf(servers[name]), WARM_UP, 4);
    const results: RequestsResult[] = [];
    for (const atOnce of AT_ONCE) {
      console.error(`${posts} requests, ${atOnce} at once …`);
      results.push(await compare(servers, posts, atOnce));
    }
    for (const name of SERVERS) await servers[name].stop();
    return { database: postgres.name, results };
  } finally {
    await cluster.remove();
  }
}

const addressOf = ({ url }: ServerProcess) => `${url}peer-requests`;

async function compare(
  servers: Readonly<Record<ServerName, ServerProcess>>,
  posts: number,
  atOnce: number,
): Promise<RequestsResult> {
  const taken: Record<ServerName, Taken[]> = { floor: [], api: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const name of SERVERS) {
      taken[name].push(await sendMany(addressOf(servers[name]), Math.ceil(posts / TURNS), atOnce));
    }
  }
  return { atOnce, posts, floor: figures(taken.floor), api: figures(taken.api) };
}

function figures(turns: readonly Taken[]): Figures {
  const sorted = turns.flatMap(({ each }) => each).sort((a, b) => a - b);
  const all = turns.reduce((sum, turn) => sum + turn.all, 0);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  return { throughput: (sorted.length / all) * 1000, median: at(0.5), p99: at(0.99) };
}
