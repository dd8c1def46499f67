import type { MiddlewareHandler } from 'hono';

/** What holds for every answer that does not say otherwise itself, as pages do. */
const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  // The feeds are public. Who may read an answer from a page is the allow-list's to say.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Says that an answer is data and never a page, so that a browser does nothing else with it. */
export const security: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!c.res.headers.has(name)) c.header(name, value);
  }
};
