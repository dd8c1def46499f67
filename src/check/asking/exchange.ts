/** Why there is no answer. */
export type Silence =
  /** No connection; `reason` says why, where this machine tells. */
  | { readonly kind: 'offline'; readonly reason: string }
  /** In a browser: there is an answer, which this page may not read. */
  | { readonly kind: 'unreadable-here' }
  /** Nothing came in time. */
  | { readonly kind: 'timeout'; readonly seconds: number };

/** Why there is no text of an answer. */
export type BodyFault =
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-utf-8' };

/** What came back. */
export interface Answer {
  /** 0 where a browser hides a redirect that was not followed. */
  readonly status: number;
  readonly headers: Headers;
  /** The address after redirects. */
  readonly url: string;
  readonly redirected: boolean;
  /** Milliseconds to its beginning. */
  readonly firstByte: number;
  /** Bytes that were read, after what compressed it was undone. */
  readonly bytes: number;
  /** Absent where it could not be read; then `fault` says why. */
  readonly text?: string;
  readonly fault?: BodyFault;
  /** The text, where it is JSON; `undefined` where it is not. */
  readonly json: unknown;
}

/** What kind of question it was: not every rule is for every answer. */
export type Purpose =
  /** What a widget reads from an API. */
  | 'read'
  /** A feed, which may be a file that no API serves. */
  | 'feed'
  /** A search: a POST that writes nothing. */
  | 'search'
  /** A POST or DELETE that writes, or must not. */
  | 'write'
  /** What a browser asks before a page may send. */
  | 'preflight';

/** One question and what came of it. */
export interface Exchange {
  /** `GET /groups`: how people call it, without what is in the address by chance. */
  readonly where: string;
  readonly purpose: Purpose;
  readonly method: string;
  readonly url: string;
  /** The `Origin` that was sent; in a browser the page's own, which it does not tell. */
  readonly origin: string | undefined;
  readonly inBrowser: boolean;
  readonly answer?: Answer;
  readonly silence?: Silence;
}

/** Statuses of success that bring something along. */
export const isOk = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.status >= 200 && answer.status < 300;
