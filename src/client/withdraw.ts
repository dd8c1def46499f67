import type { Unwritten } from './write.ts';
import { write } from './write.ts';

/** What became of taking something back. */
export type WithdrawAnswer =
  | { readonly kind: 'gone' }
  /** The server has nothing by this address and token: it never had, or it is gone already. */
  | { readonly kind: 'unknown' }
  | Unwritten;

/**
 * `DELETE` of what a visitor sent, by the token that came with its receipt. It never fails.
 *
 * @param url as {@link submissionAt} says
 */
export const withdraw = (
  url: string,
  token: string,
  signal?: AbortSignal,
): Promise<WithdrawAnswer> =>
  write<WithdrawAnswer>(
    url,
    { method: 'DELETE', headers: { authorization: `Withdraw ${token}` }, signal },
    ({ ok, status }) => {
      if (ok) return { kind: 'gone' };
      return status === 404 || status === 410 ? { kind: 'unknown' } : undefined;
    },
  );
