import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { openDatabase } from './database/open.ts';
import { countGroups, saveGroups } from './groups/store.ts';
import type { Log } from './http/request-log.ts';
import { logToConsole } from './http/request-log.ts';
import { sampleGroups } from './seed/index.ts';
import type { Settings } from './settings.ts';

/** The API, ready to answer, on a database that is open until it is closed. */
export interface RunningApi {
  readonly app: Hono;
  /** Lets go of the database. Call it once no more requests come. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database, puts the sample groups in if it is empty (never in production: no visitor may
 * be sent to a group that is made up), and makes the app. Whoever calls this does the listening.
 *
 * @throws {StartError} when the database is in use or does not open
 */
export async function startApi(settings: Settings, log: Log = logToConsole): Promise<RunningApi> {
  const { database, close } = await openDatabase(settings);
  try {
    if (!settings.production && (await countGroups(database)) === 0) {
      await saveGroups(database, sampleGroups);
    }
    return { app: createApp({ database, settings, log }), close };
  } catch (error) {
    await close();
    throw error;
  }
}
