/**
 * Why a request gave nothing usable.
 *
 * - `offline`: no answer came: no connection, a refused one, or a server whose CORS headers do not
 *   admit this page. Browsers do not tell a page which.
 * - `timeout`: no answer in time.
 * - `http`: an answer with an error status, in `status`.
 * - `contract`: an answer that is not what the contract or a known feed format says.
 * - `aborted`: the widget itself gave up, because it was removed or asked again.
 */
export type ClientErrorKind = 'offline' | 'timeout' | 'http' | 'contract' | 'aborted';

/** The one error of everything that talks to a server. It never holds an address or a body. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly kind: ClientErrorKind;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  /** Milliseconds after which the server wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined;

  constructor(kind: ClientErrorKind, status?: number, retryAfter?: number) {
    super(status === undefined ? kind : `${kind} ${status}`);
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
