import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { mount } from 'hono/mount';
import { BUILDER_PATH, builderRoutes } from './builder.ts';
import type { LiveReload } from './live-reload.ts';
import { policyOf } from './security.ts';

/** The folder of the center's pages. */
export const PAGES = join(import.meta.dirname, '../site');

/** The folder of the widgets as a script tag loads them. The build makes it. */
export const WIDGETS = join(import.meta.dirname, '../../dist/cdn');

/** Answers a request whose address no longer has the part it was mounted under. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** The whole site: the pages, the widgets under `/alongside/`, the API under `/api`, and the embed builder. */
export function createSite(api: Answer, liveReload?: LiveReload): Hono {
  const site = new Hono();
  site.all('/api/*', mount(api));
  if (liveReload) site.route(liveReload.path, liveReload.routes);

  site.use(tagged, headers, folderAddress);
  if (liveReload) site.use(liveReload.intoPage);
  site.use(
    '/alongside/*',
    serveStatic({ root: WIDGETS, rewriteRequestPath: (path) => path.slice('/alongside'.length) }),
  );
  site.get(BUILDER_PATH.slice(0, -1), (c) => c.redirect(BUILDER_PATH));
  site.route(BUILDER_PATH, builderRoutes());
  site.use(serveStatic({ root: PAGES }));
  site.notFound(async (c) => c.html(await readFile(join(PAGES, '404.html'), 'utf8'), 404));
  return site;
}

const tag = etag();

/** A part of a file would get a tag that is not the file's, and a player reads a video in parts. */
const tagged: MiddlewareHandler = (c, next) => (c.req.header('Range') ? next() : tag(c, next));

const headers: MiddlewareHandler = async (c, next) => {
  await next();
  // A copy may be kept, and is asked after each time: an edited page shows at once.
  c.header('Cache-Control', 'no-cache');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
  if (c.res.headers.get('Content-Type')?.startsWith('text/html')) {
    c.header('Content-Security-Policy', policyOf(c.req.path));
  }
  // Captions, which Hono does not know; and a browser may not guess.
  if (c.req.path.endsWith('.vtt') && c.res.ok) c.header('Content-Type', 'text/vtt; charset=utf-8');
};

/** A page's own addresses (`feeds/…`) are read from its folder, so that must end in a slash. */
const folderAddress: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (!pathname.endsWith('/') && existsSync(join(PAGES, pathname, 'index.html'))) {
    return c.redirect(`${pathname}/${search}`);
  }
  return next();
};
