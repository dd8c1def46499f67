import { ClientError } from './client-error.ts';
import { pause, within } from './time-limit.ts';

/** Milliseconds for one attempt. */
export const ATTEMPT_TIMEOUT = 15_000;

/** Milliseconds for everything: attempts, waits between them, and the answer to its last byte. */
const TOTAL_TIMEOUT = 45_000;

/** Milliseconds that a server may make us wait without a word to the visitor. */
export const LONGEST_SILENT_WAIT = 10_000;

/** Milliseconds before the first repetition; twice as many before the second, the last. */
const PAUSES = [300, 600];

/** Faults that may pass by themselves: RFC 9110, sections 15.5.9 and 15.6, and RFC 6585, 4. */
const PASSING_STATUSES = [408, 429, 500, 502, 503, 504];

/**
 * Asks, and asks again after a fault that may pass, at most twice and within 45 seconds in all: so
 * ask only what may be asked twice.
 *
 * @throws {ClientError} for every way in which it can fail.
 */
export const repeating = <T>(
  outer: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  within(TOTAL_TIMEOUT, outer, async ({ signal }) => {
    for (let failures = 0; ; failures += 1) {
      try {
        return await ask(signal);
      } catch (error) {
        const wait = error instanceof ClientError ? pauseAfter(error, failures) : undefined;
        if (wait === undefined || signal.aborted) throw error;
        await pause(wait, signal);
      }
    }
  });

/** Milliseconds to wait before trying again, or `undefined` where that is no use. */
function pauseAfter(
  { kind, status = 0, retryAfter: asked }: ClientError,
  failures: number,
): number | undefined {
  const mayPass = kind === 'http' ? PASSING_STATUSES.includes(status) : kind !== 'contract';
  const wait = PAUSES[failures];
  if (!mayPass || wait === undefined || (asked ?? 0) > LONGEST_SILENT_WAIT) return undefined;
  return Math.max(wait, asked ?? 0);
}

/** Milliseconds, from a header of seconds or a date: RFC 9110, section 10.2.3. */
export function retryAfter({ headers }: Response): number | undefined {
  const header = headers.get('retry-after');
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
