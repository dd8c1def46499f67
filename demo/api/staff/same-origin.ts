import type { Context, MiddlewareHandler } from 'hono';

/**
 * Lets a form through only if a page of ours sent it. Every browser names the page's origin with a
 * POST, so one without it comes from no browser that we know.
 */
export const sameOriginOnly =
  (refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) =>
    c.req.method === 'GET' || c.req.method === 'HEAD' || isOwn(c) ? next() : refuse(c);

function isOwn(c: Context): boolean {
  const origin = c.req.header('Origin') ?? '';
  if (!URL.canParse(origin)) return false;
  // Without the scheme: a proxy in front may speak https where we hear http. One that changes the
  // host as well leaves what the browser itself says, which no page can write.
  return (
    new URL(origin).host === new URL(c.req.url).host ||
    c.req.header('Sec-Fetch-Site') === 'same-origin'
  );
}

/** Whether the browser sees this API over https: the origin of its form says so. */
export const isSecure = (c: Context): boolean =>
  (c.req.header('Origin') ?? '').startsWith('https:');
