import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { RETAINED_304_HEADERS, etag } from 'hono/etag';

/** Seconds that a browser or a proxy may show a feed without asking again. */
const MAX_AGE = 60;

const feed = (cacheControl: string): MiddlewareHandler =>
  every(
    etag({
      // A browser puts the headers of a 304 over the ones it kept, so the cross-origin ones must stay.
      retainedHeaders: [
        ...RETAINED_304_HEADERS,
        'access-control-allow-origin',
        'access-control-expose-headers',
      ],
    }),
    async (c, next) => {
      await next();
      if (c.res.ok) c.header('Cache-Control', cacheControl);
    },
  );

/**
 * For answers that are the same for everyone: they may be kept for a minute, and whoever still has
 * the same bytes afterwards gets a 304 without them.
 */
export const publicFeed: MiddlewareHandler = feed(`public, max-age=${MAX_AGE}`);

/** For those of which a part may have to be gone at once: whoever kept one asks each time. */
export const checkedFeed: MiddlewareHandler = feed('public, no-cache');
