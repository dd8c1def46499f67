import type { Unwritten } from './write.ts';
import { write } from './write.ts';

/** What became of taking a request back: `gone` where the server no longer has it. */
export type WithdrawAnswer = { readonly kind: 'gone' } | Unwritten;

/**
 * `DELETE` of one request, by the token that came with its receipt. It never fails.
 *
 * @param url as {@link requestAt} says
 */
export const withdrawRequest = (
  url: string,
  token: string,
  signal?: AbortSignal,
): Promise<WithdrawAnswer> =>
  write(
    url,
    { method: 'DELETE', headers: { authorization: `Withdraw ${token}` }, signal },
    // A repetition finds nothing where the answer to the first attempt got lost.
    ({ ok, status }) => (ok || status === 404 || status === 410 ? { kind: 'gone' } : undefined),
  );
