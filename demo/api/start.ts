import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { Database } from './database/open.ts';
import { openDatabase } from './database/open.ts';
import { countGroups, saveGroups } from './groups/store.ts';
import type { Log } from './http/request-log.ts';
import { logToConsole } from './http/request-log.ts';
import { purge } from './jobs/purge.ts';
import type { Job } from './jobs/repeat.ts';
import { repeat } from './jobs/repeat.ts';
import { openKeyFile } from './keys/key-file.ts';
import { hasPeers, savePeers } from './peers/store.ts';
import { sampleGroups } from './seed/index.ts';
import { samplePeers } from './seed/peers.ts';
import { sampleStories } from './seed/stories.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import { hasOwnStories, saveOwnStories } from './stories/published.ts';
import { deliverDue } from './webhook/deliver.ts';

/** Milliseconds. */
const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** The API, ready to answer, on a database that is open until it is closed. */
export interface RunningApi {
  readonly app: Hono;
  /** Lets go of the database. Call it once no more requests come. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database, puts the samples in where it has none (never in production: no visitor may be
 * sent to a group that is made up), begins what is to be done again and again, and makes the app.
 * Whoever calls this does the listening.
 *
 * @throws {StartError} when the database is in use or does not open, or keys are missing
 */
export async function startApi(settings: Settings, log: Log = logToConsole): Promise<RunningApi> {
  needKeys(settings);
  const { database, close } = await openDatabase(settings);
  try {
    const keys = settings.requests.keys ?? openKeyFile(settings.dataDir);
    if (!settings.production) await addSamples(database, settings);
    const jobs = startJobs(database, settings);
    return {
      app: createApp({ database, settings, keys, log }),
      close: async () => {
        await Promise.all(jobs.map((job) => job.stop()));
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In a file of its own a copy's keys would open nothing that another copy stored. */
function needKeys({ databaseUrl, requests }: Settings): void {
  if (databaseUrl === undefined || requests.keys) return;
  throw new StartError(
    'With DATABASE_URL the API needs ENCRYPTION_KEYS and HASH_KEY: what visitors write is stored ' +
      'encrypted, and every copy on one database needs the same keys. ' +
      'This prints new ones: node demo/api/keys/new-keys.ts',
  );
}

async function addSamples(
  database: Database,
  { sampleSite }: Pick<Settings, 'sampleSite'>,
): Promise<void> {
  if ((await countGroups(database)) === 0) await saveGroups(database, sampleGroups);
  if (!(await hasPeers(database))) await savePeers(database, samplePeers);
  if (!(await hasOwnStories(database))) await saveOwnStories(database, sampleStories(sampleSite));
}

function startJobs(database: Database, { requests }: Settings): Job[] {
  const { retentionDays, webhook } = requests;
  const clean = repeat(() => purge(database, { now: Date.now(), retentionDays }), HOUR);
  if (!webhook) return [clean];
  const deliver = repeat(
    (stopped) => deliverDue({ database, webhook, clock: Date.now, stopped }),
    2 * SECOND,
  );
  return [clean, deliver];
}
