import type { Context, MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { cors } from 'hono/cors';
import type { ProblemAnswer } from './problem.ts';

/**
 * For what visitors write to the center: only pages on its own list of origins, and on the API's own
 * origin, may send it. `*` opens the feeds and does not count here.
 */
export function fromOwnPages(
  allowed: readonly string[],
  problem: ProblemAnswer,
): MiddlewareHandler {
  const origins = allowed.filter((origin) => origin !== '*');
  return every(
    cors({
      origin: origins,
      allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
      allowHeaders: ['content-type', 'idempotency-key', 'authorization'],
      exposeHeaders: ['Retry-After'],
    }),
    async (c: Context, next) => {
      const writes = c.req.method === 'POST' || c.req.method === 'DELETE';
      return writes && !isOwn(c, origins) ? problem('origin-not-allowed') : next();
    },
  );
}

/**
 * Browsers say where every POST and DELETE comes from; other programs need not. A page that asks for
 * no referrer has the origin `null` on the forms it sends, and then only the browser's own
 * `Sec-Fetch-Site` tells (fetch.spec.whatwg.org, "serializing a request origin").
 */
function isOwn(c: Context, origins: readonly string[]): boolean {
  const origin = c.req.header('Origin');
  if (origin === undefined || origins.includes(origin)) return true;
  const site = c.req.header('Sec-Fetch-Site');
  if (site === 'same-origin') return true;
  if (origin === 'null') return site === 'same-site';
  // Without the scheme: a proxy in front may speak https where we hear http.
  return URL.canParse(origin) && new URL(origin).host === c.req.header('Host');
}
