import { ClientError } from './client-error.ts';

/** What work under a time limit is given. */
export interface Limited {
  /** Aborted, with a `ClientError` as its reason, when the time is up or the outer signal is. */
  readonly signal: AbortSignal;
  /** Lifts the limit: the work has got far enough. The outer signal still holds. */
  readonly lift: () => void;
}

/**
 * Does something that takes an abort signal, for so many milliseconds at the most.
 *
 * @throws {ClientError} `timeout`, `aborted`, what the work threw if it is one, or else `offline`:
 * that is all a browser says of a request that got no answer.
 */
export async function within<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (limited: Limited) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new ClientError('timeout')), milliseconds);
  const lift = () => clearTimeout(timer);
  const giveUp = () => controller.abort(asClientError(outer?.reason, 'aborted'));
  outer?.addEventListener('abort', giveUp);
  if (outer?.aborted) giveUp();
  try {
    return await work({ signal, lift });
  } catch (error) {
    throw asClientError(signal.aborted ? signal.reason : error, 'offline');
  } finally {
    lift();
    outer?.removeEventListener('abort', giveUp);
  }
}

/** Waits, unless the signal is aborted first. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

const asClientError = (error: unknown, kind: 'aborted' | 'offline'): ClientError =>
  error instanceof ClientError ? error : new ClientError(kind);
