import { env } from 'node:process';
import { parseEnv } from 'node:util';
import type { Keys } from '../../demo/api/keys/keys.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { writeKeys } from '../../demo/api/keys/written-keys.ts';

/** How many visitors a test has: few in the everyday checks, more in the slow ones. */
export const VISITORS = Number(env['FAULT_VISITORS'] ?? 40);

/** Faults of each test. */
export const FAULTS = Math.max(3, Math.round(VISITORS / 20));

/** Milliseconds, which is far more than it takes, also where other programs are at work. */
export const TIME_LIMIT = 60_000 + VISITORS * 1000 + FAULTS * 15_000;

/** Another each time, so that what is rare is met one day; what failed can be tried again. */
export const SEED = Number(env['FAULT_SEED'] ?? Date.now() % 1_000_000);

export const keys: Keys = newKeys();

/** What every copy of the API is told. All visitors come from one address here. */
export const ENVIRONMENT = {
  ...(parseEnv(writeKeys(keys)) as Record<string, string>),
  REQUESTS_PER_ADDRESS: '1000000',
  REQUESTS_IN_ALL: '1000000',
};
