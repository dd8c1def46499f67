import type { FeedRows } from '../groups/feeds/open-feed.ts';
import type { FeedRequest } from './feed-pages.ts';
import { feedPages } from './feed-pages.ts';

/** `GET {api}/groups`, all pages. */
export const groupsOf = (api: string, request: FeedRequest): AsyncGenerator<FeedRows> =>
  feedPages(endpoint(api, 'groups'), request);

/** The address of an endpoint below a base that may or may not end in a slash. */
export const endpoint = (api: string, path: string): string => `${api.replace(/\/+$/, '')}/${path}`;
