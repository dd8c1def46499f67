import type { Context } from 'hono';

/**
 * Whether a page reads what is listed at this very address, or a browser asks for it if it may. What
 * is written there, and what lies below, is not for every page.
 */
export function readsList(c: Context, path: string): boolean {
  const asked = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method');
  return c.req.path === path && ['GET', 'HEAD'].includes(asked || c.req.method);
}
