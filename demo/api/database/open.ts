import type { Settings } from '../settings.ts';
import type { OpenDatabase } from './database.ts';
import { openFolder } from './folder.ts';
import { openPostgres } from './postgres.ts';

export type { Database, OpenDatabase } from './database.ts';

/**
 * Opens the database that the settings name: a PostgreSQL where there is an address of one, and the
 * embedded database in its folder otherwise.
 *
 * @throws {StartError} when it does not open
 */
export const openDatabase = ({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> =>
  databaseUrl === undefined ? openFolder(dataDir) : openPostgres(databaseUrl);
