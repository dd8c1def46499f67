import { join } from 'node:path';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** Any PostgreSQL that Drizzle speaks to: the stores do not know which one it is. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A database that is ready, with all migrations in, and the way to let go of it. */
export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** The same migrations for every database: they keep to what PostgreSQL 15 knows. */
export const MIGRATIONS = { migrationsFolder: join(import.meta.dirname, '../migrations') };
