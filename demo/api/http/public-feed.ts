import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { RETAINED_304_HEADERS, etag } from 'hono/etag';

/** How long a browser or a proxy may show a feed without asking again. */
const MAX_AGE_SECONDS = 60;

const mayBeKept: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.header('Cache-Control', `public, max-age=${MAX_AGE_SECONDS}`);
};

/**
 * For answers that are the same for everyone: they may be kept for a minute, and whoever still has
 * the same bytes afterwards gets a 304 without them.
 */
export const publicFeed: MiddlewareHandler = every(
  etag({
    // A browser puts the headers of a 304 over the ones it kept, so the cross-origin ones must stay.
    retainedHeaders: [
      ...RETAINED_304_HEADERS,
      'access-control-allow-origin',
      'access-control-expose-headers',
    ],
  }),
  mayBeKept,
);
