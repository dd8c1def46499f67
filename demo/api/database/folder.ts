import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { StartError } from '../start-error.ts';
import type { OpenDatabase } from './database.ts';
import { MIGRATIONS } from './database.ts';
import { lockFolder } from './lock.ts';
import * as schema from './schema.ts';

/**
 * Opens the embedded database in a folder, and makes both where they are missing.
 *
 * @throws {StartError} when another process has the folder, or when it cannot be read
 */
export async function openFolder(path: string): Promise<OpenDatabase> {
  const folder = resolve(path);
  // Before anything else: two processes that open one folder destroy it.
  const lock = lockFolder(folder);
  try {
    const files = join(folder, 'postgres');
    if (!existsSync(files)) await createFiles(files);
    const { database, close } = await open(files);
    const closeAndRelease = () => close().finally(() => lock.release());
    return { database, close: closeAndRelease };
  } catch (error) {
    lock.release();
    throw new StartError(
      `The embedded database in ${folder} does not open. ` +
        'A power cut can damage it. To begin again with an empty one, move that folder away.',
      { cause: error },
    );
  }
}

/** Opens a database that is gone when it is closed. */
export const openMemory = (): Promise<OpenDatabase> => open('memory://');

/**
 * A process that is killed while it makes the files leaves a folder that never opens again. So they
 * are made beside their place and moved there when they are whole.
 */
async function createFiles(files: string): Promise<void> {
  const unfinished = `${files}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const client = await PGlite.create(unfinished);
  await client.close();
  renameSync(unfinished, files);
}

async function open(dataDir: string): Promise<OpenDatabase> {
  const client = await PGlite.create(dataDir);
  const close = () => client.close();
  try {
    const database = drizzle(client, { schema });
    await migrate(database, MIGRATIONS);
    return { database, close };
  } catch (error) {
    await close();
    throw error;
  }
}
