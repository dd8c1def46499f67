import type { FeedRows } from '../groups/feeds/open-feed.ts';
import { endpoint } from './endpoint.ts';
import type { FeedRequest } from './feed-pages.ts';
import { feedPages } from './feed-pages.ts';

/** `GET {api}/groups`, all pages. */
export const groupsOf = (api: string, request: FeedRequest): AsyncGenerator<FeedRows> =>
  feedPages(endpoint(api, 'groups'), request);
