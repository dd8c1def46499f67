import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/**
 * All that is written down about a request. The route is the pattern (`/groups/:id`, or `/*` where
 * there is none), never the address: which group someone looked at is nobody's business.
 */
export interface RequestLine {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** Time until the answer was ready, in whole milliseconds. */
  readonly ms: number;
}

export type Log = (line: RequestLine) => void;

/** One line of JSON on standard output. */
export const logToConsole: Log = (line) => console.log(JSON.stringify(line));

export const requestLog =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const start = performance.now();
    await next();
    log({
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    });
  };
