import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { StartError } from '../start-error.ts';
import type { OpenDatabase } from './database.ts';
import { MIGRATIONS } from './database.ts';
import * as schema from './schema.ts';

/** Milliseconds. */
const SECOND = 1000;

const CONNECTION: pg.ClientConfig = {
  connectionTimeoutMillis: 5 * SECOND,
  keepAlive: true,
  fallback_application_name: 'alongside-api',
};

/**
 * Any number, as long as every copy of the API takes the same and nothing else in the database does
 * (postgresql.org/docs/current/explicit-locking.html, "Advisory Locks").
 */
const MIGRATION_LOCK = 707_201_144;

/**
 * Opens a PostgreSQL database for one of any number of copies of this API.
 *
 * @param url `postgres://…` or `postgresql://…`
 * @throws {StartError} when it cannot be reached or prepared; nothing in it shows the password
 */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  try {
    await migrateInTurn(url);
  } catch (error) {
    throw new StartError(
      'The PostgreSQL database that DATABASE_URL names does not open. Check that it is there and can ' +
        'be reached from here, that the address, the user and the password are right, and that this ' +
        'user may make schemas and tables in it.',
      { cause: innermost(error) },
    );
  }
  const pool = openPool(url);
  return { database: withTransactions(pool), close: () => pool.end() };
}

/**
 * Puts the migrations in while no other copy does: of two that find an empty database at once, one
 * would fail. The lock belongs to the connection, so it goes with it, even when the process dies.
 */
async function migrateInTurn(connectionString: string): Promise<void> {
  const client = new pg.Client({
    ...CONNECTION,
    connectionString,
    // No statement timeout: on a full table a migration may take long, and others wait for its end.
    lock_timeout: 300 * SECOND,
  });
  // What went wrong is told by the statement that fails; unheard, the event would end the process.
  client.on('error', ignore);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), MIGRATIONS);
  } finally {
    await client.end();
  }
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    ...CONNECTION,
    connectionString,
    // A PostgreSQL takes 100 connections unless told otherwise: enough for several copies.
    max: 10,
    idleTimeoutMillis: 30 * SECOND,
    statement_timeout: 10 * SECOND,
    idle_in_transaction_session_timeout: 10 * SECOND,
    // The server keeps to the limit above. This one is for when nothing is heard from it any more.
    query_timeout: 15 * SECOND,
  });
  // A lost connection is replaced by the next request, and `/health` tells when none can be had.
  // Unheard, these events would end the process: the first comes from a connection that waits, the
  // second from one at work.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/**
 * Drizzle over a pool, with transactions that always give their connection back. Drizzle's own lose
 * it for good where "begin" fails (drizzle-orm issue 6114), until none is left, and give back one
 * that may still be at work where a statement timed out. Here what failed is closed.
 */
function withTransactions(pool: pg.Pool) {
  const database = drizzle(pool, { schema });
  database.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      const result = await drizzle(client, { schema }).transaction(work, config);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  return database;
}

/** Drizzle wraps what PostgreSQL said, and Node what it heard from each address of a host. */
function innermost(error: unknown): unknown {
  if (error instanceof AggregateError) return innermost(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

const ignore = (): void => {};
