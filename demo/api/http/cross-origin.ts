import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Lets the center's pages, and no others, read what this API answers, errors and 304 included.
 *
 * `*` opens the public feeds to every page, which is all there is to read with GET and HEAD. What a
 * visitor sends must never be open to every page: such routes take a list without `*`.
 *
 * @param origins `https://www.example.org` and the like, or `*`
 */
export const crossOrigin = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['content-type', 'idempotency-key', 'authorization'],
    exposeHeaders: ['Retry-After'],
  });
