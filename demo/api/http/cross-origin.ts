import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Lets the center's pages, and no others, read what this API answers, errors and 304 included.
 *
 * `*` opens to every page what everyone may see: the public feeds, and the search in them, which is
 * all that POST is for. What a visitor writes to the center must never be open to every page: such
 * routes take a list without `*`.
 *
 * @param origins `https://www.example.org` and the like, or `*`
 */
export const crossOrigin = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['content-type', 'idempotency-key', 'authorization'],
    exposeHeaders: ['Retry-After'],
  });
