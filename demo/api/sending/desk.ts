import type { Database } from '../database/open.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import type { Keys } from '../keys/keys.ts';
import type { Vault } from '../peer-requests/vault.ts';
import type { Settings } from '../settings.ts';

/** What everything that visitors send is kept with. */
export interface Storage {
  readonly database: Database;
  readonly keys: Keys;
  readonly vault: Vault;
}

/** All that it takes to take what visitors send. */
export interface Desk {
  readonly storage: Storage;
  readonly settings: Pick<Settings, 'allowedOrigins' | 'center' | 'requests'>;
  readonly problem: ProblemAnswer;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
