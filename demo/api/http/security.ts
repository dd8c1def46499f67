import type { MiddlewareHandler } from 'hono';

/** Says that an answer is data and never a page, so that a browser does nothing else with it. */
export const security: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  // Everything here is public. Who may read it from a page is the allow-list's to say.
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
};
