import type { ProblemAnswer } from '../http/problem.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from './accept.ts';

/** All that it takes to take a request. */
export interface Desk {
  readonly storage: Storage;
  readonly settings: Pick<Settings, 'allowedOrigins' | 'center' | 'requests'>;
  readonly problem: ProblemAnswer;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
