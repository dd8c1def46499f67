import { ClientError } from './client-error.ts';
import { pause, within } from './time-limit.ts';

/** Milliseconds until an attempt must have begun to answer. */
const ATTEMPT_TIMEOUT = 15_000;

/** Milliseconds for everything: attempts, waits between them, and the answer to its last byte. */
const TOTAL_TIMEOUT = 45_000;

/** Milliseconds that a server may make us wait without a word to the visitor. */
const LONGEST_SILENT_WAIT = 10_000;

/** Milliseconds before the first repetition; twice as many before the second, the last. */
const PAUSES = [300, 600];

/** Faults that may pass by themselves: RFC 9110, sections 15.5.9 and 15.6, and RFC 6585, 4. */
const PASSING_STATUSES = [408, 429, 500, 502, 503, 504];

/** What a POST asks. */
export interface Question {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A JSON document, and the address it came from after redirects. */
export interface JsonAnswer {
  readonly json: unknown;
  readonly url: string;
}

/**
 * Fetches JSON, without cookies and without saying from where. Repeats what failed by a fault that
 * may pass, at most twice: so send only what may be asked twice.
 *
 * @param question what to ask by, for a search that must not stand in an address
 * @throws {ClientError} for every way in which it can fail.
 */
export const fetchJson = (
  url: string,
  outer?: AbortSignal,
  question?: Question,
): Promise<JsonAnswer> =>
  within(TOTAL_TIMEOUT, outer, async ({ signal }) => {
    for (let failures = 0; ; failures += 1) {
      try {
        return await attempt(url, signal, question);
      } catch (error) {
        const wait = error instanceof ClientError ? pauseAfter(error, failures) : undefined;
        if (wait === undefined || signal.aborted) throw error;
        await pause(wait, signal);
      }
    }
  });

const attempt = (
  url: string,
  outer: AbortSignal,
  question: Question | undefined,
): Promise<JsonAnswer> =>
  within(ATTEMPT_TIMEOUT, outer, async ({ signal, lift }) => {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json, application/problem+json', ...question?.headers },
      ...(question && { method: 'POST', body: question.body, cache: 'no-store' }),
    });
    lift();
    const { ok, status, headers } = response;
    if (!ok) throw new ClientError('http', status, retryAfter(headers.get('retry-after')));
    const body = await response.text();
    try {
      return { json: JSON.parse(body) as unknown, url: response.url };
    } catch {
      throw new ClientError('contract', status);
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

/** RFC 9110, section 10.2.3: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
