import { ClientError } from './client-error.ts';
import { ATTEMPT_TIMEOUT, repeating, retryAfter } from './repeating.ts';
import { within } from './time-limit.ts';

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

/** What every request says: without cookies, without saying from where, and what may come back. */
export const DISCREET = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
export const ACCEPT = { accept: 'application/json, application/problem+json' } as const;

/**
 * Fetches JSON. Repeats what failed by a fault that may pass: so send only what may be asked twice.
 *
 * @param question what to ask by, for a search that must not stand in an address
 * @throws {ClientError} for every way in which it can fail.
 */
export const fetchJson = (
  url: string,
  outer?: AbortSignal,
  question?: Question,
): Promise<JsonAnswer> => repeating(outer, (signal) => attempt(url, signal, question));

const attempt = (
  url: string,
  outer: AbortSignal,
  question: Question | undefined,
): Promise<JsonAnswer> =>
  within(ATTEMPT_TIMEOUT, outer, async ({ signal, lift }) => {
    const response = await fetch(url, {
      ...DISCREET,
      signal,
      headers: { ...ACCEPT, ...question?.headers },
      ...(question && { method: 'POST', body: question.body, cache: 'no-store' }),
    });
    // The limit is for the beginning of an answer: a long list may take longer to come.
    lift();
    const { ok, status } = response;
    if (!ok) throw new ClientError('http', status, retryAfter(response));
    const body = await response.text();
    try {
      return { json: JSON.parse(body) as unknown, url: response.url };
    } catch {
      throw new ClientError('contract', status);
    }
  });
