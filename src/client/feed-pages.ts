import type { FeedRows } from '../groups/feeds/open-feed.ts';
import { FeedShapeError, openFeed } from '../groups/feeds/open-feed.ts';
import { ClientError } from './client-error.ts';
import { fetchJson } from './http.ts';

/** A feed that never says "this was the last page" must not keep a phone busy for ever. */
const MOST_PAGES = 200;

/** What a request for a feed may be told. */
export interface FeedRequest {
  /** The IANA zone of rows that name none. */
  readonly timeZone?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches a feed of any known format, page by page.
 *
 * `next` is followed on the same origin only: a feed may not send a visitor's browser elsewhere.
 *
 * @throws {ClientError}
 */
export async function* feedPages(
  url: string,
  { timeZone, signal }: FeedRequest,
): AsyncGenerator<FeedRows> {
  const seen = new Set<string>();
  let page: string | undefined = url;
  while (page !== undefined && seen.size < MOST_PAGES && !seen.has(page)) {
    seen.add(page);
    const answer = await fetchJson(page, signal);
    const rows = await open(answer.json, timeZone);
    yield rows;
    page = rows.next === undefined ? undefined : sameOrigin(rows.next, answer.url);
  }
}

async function open(json: unknown, timeZone: string | undefined): Promise<FeedRows> {
  try {
    return await openFeed(json, timeZone === undefined ? {} : { timeZone });
  } catch (error) {
    if (error instanceof FeedShapeError) throw new ClientError('contract');
    throw error;
  }
}

function sameOrigin(next: string, base: string): string | undefined {
  try {
    const url = new URL(next, base);
    return url.origin === new URL(base).origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}
