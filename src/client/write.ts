import type { ClientErrorKind } from './client-error.ts';
import { ClientError } from './client-error.ts';
import { ACCEPT, DISCREET } from './http.ts';
import { ATTEMPT_TIMEOUT, LONGEST_SILENT_WAIT, repeating, retryAfter } from './repeating.ts';
import { pause, within } from './time-limit.ts';

/** Milliseconds to wait where a busy server does not say how long. */
const USUAL_WAIT = 30_000;

/** The most milliseconds that a server can make a visitor wait: beyond an hour it means no number. */
const LONGEST_WAIT = 3_600_000;

/** Milliseconds before asking again about a request that is still being worked on; then twice, … */
const CONFLICT_PAUSE = 1000;

/** Ways in which a server can leave undone what it was asked to write. */
export type Unwritten =
  /** Too many requests: not before this time, in milliseconds since 1970. */
  | { readonly kind: 'busy'; readonly until: number }
  /** The server does not take it as it is, so sending it again is no use. */
  | { readonly kind: 'refused'; readonly status: number }
  /** It is not known whether the server has it. It may be sent again, with the same key. */
  | {
      readonly kind: 'failed';
      /** `redirect`: the address sends elsewhere, which is a mistake of whoever set it. */
      readonly reason: Exclude<ClientErrorKind, 'aborted'> | 'redirect';
      readonly status?: number;
    }
  /** We gave up ourselves. The server may have it all the same. */
  | { readonly kind: 'aborted' };

/** What a server answers, with its body where that is JSON. */
export interface WrittenAnswer {
  /** Whether the status is one of success. */
  readonly ok: boolean;
  readonly status: number;
  readonly json: unknown;
}

/** What is to be written. */
export interface Writing {
  readonly method: 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a server to write something that it does once, however often it is asked.
 *
 * @param read what an answer means, or `undefined` where it means what it does for every request
 */
export async function write<T>(
  url: string,
  { signal: outer, ...writing }: Writing,
  read: (answer: WrittenAnswer) => T | undefined,
): Promise<T | Unwritten> {
  try {
    return await repeating(outer, async (signal) => {
      for (let pauses = 1; ; pauses *= 2) {
        const answer = await attempt(url, writing, signal);
        if (answer.status !== 409) return read(answer) ?? meaning(answer);
        const wait = Math.max(pauses * CONFLICT_PAUSE, answer.retryAfter ?? 0);
        await pause(Math.min(wait, LONGEST_SILENT_WAIT), signal);
      }
    });
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const { kind, status } = error;
    if (kind === 'aborted') return { kind };
    return { kind: 'failed', reason: kind, ...(status !== undefined && { status }) };
  }
}

interface Answer extends WrittenAnswer {
  readonly retryAfter: number | undefined;
}

const attempt = (url: string, writing: Writing, outer: AbortSignal): Promise<Answer> =>
  within(ATTEMPT_TIMEOUT, outer, async ({ signal }) => {
    const response = await fetch(url, {
      ...DISCREET,
      ...writing,
      headers: { ...ACCEPT, ...writing.headers },
      cache: 'no-store',
      // A redirect that is followed turns a POST into a GET, and one that fails looks like no network.
      redirect: 'manual',
      signal,
    });
    const { ok, status } = response;
    const text = response.text();
    // What was taken is taken, even where the rest of the answer gets lost.
    const json = parsed(await (ok ? text.catch(() => '') : text));
    return { ok, status, json, retryAfter: retryAfter(response) };
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws {ClientError} where it may be asked again */
function meaning({ status, retryAfter: asked }: Answer): Unwritten {
  if (status === 429) {
    // No wait at all is most often a date by a server's clock, on a device whose own is fast.
    return { kind: 'busy', until: Date.now() + Math.min(asked || USUAL_WAIT, LONGEST_WAIT) };
  }
  // Browsers hide the status of a redirect that is not followed: it is 0.
  if (status < 400) return { kind: 'failed', reason: 'redirect' };
  if (status >= 500 || status === 408) throw new ClientError('http', status, asked);
  return { kind: 'refused', status };
}
