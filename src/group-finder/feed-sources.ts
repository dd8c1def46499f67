import type { FeedRequest } from '../client/feed-pages.ts';
import { feedPages } from '../client/feed-pages.ts';
import { groupsOf } from '../client/groups.ts';
import type { FeedRows } from '../groups/feeds/open-feed.ts';

/** A place that groups come from. */
export interface FeedSource {
  /** What a visitor is told when it fails: a host, or a file of the center's own. */
  readonly name: string;
  /** The absolute base URL of the API that it is. */
  readonly api?: string;
  pages(request: FeedRequest): AsyncGenerator<FeedRows>;
}

/** The feeds that `src` names, or else the center's own API. Addresses may be relative to the page. */
export function feedSources(src: string | undefined, api: string | undefined): FeedSource[] {
  const addresses = src?.trim().split(/\s+/).filter(Boolean) ?? [];
  if (addresses.length === 0 && api) {
    const base = absolute(api);
    return [{ name: nameOf(base), api: base, pages: (request) => groupsOf(base, request) }];
  }
  return [...new Set(addresses.map(absolute))].map((url) => ({
    name: nameOf(url),
    pages: (request) => feedPages(url, request),
  }));
}

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

function nameOf(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    const file = pathname.split('/').filter(Boolean).at(-1);
    return host === location.host && file ? decodeURIComponent(file) : host || address;
  } catch {
    return address;
  }
}
