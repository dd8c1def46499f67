import { watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SSEStreamingApi } from 'hono/streaming';
import { watch as watchBundles } from 'rollup';
import type { MergedRollupOptions, RollupWatcher } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

/** What the site needs to have open pages load again after a change. */
export interface LiveReload {
  /** Where `routes` stand. */
  readonly path: string;
  readonly routes: Hono;
  /** Puts the script that listens into each page: a file of ours, as the page's policy asks. */
  readonly intoPage: MiddlewareHandler;
  /** Ends the watching. */
  close(): Promise<void>;
}

const PATH = '/live-reload';

/** Builds the widgets, then watches them and the pages. Ready after the first build. */
export async function startLiveReload(pagesFolder: string): Promise<LiveReload> {
  const open = new Set<SSEStreamingApi>();
  const reload = () => open.forEach((page) => void page.writeSSE({ data: 'changed' }));

  const bundles = await buildAndWatch(reload);
  const folder = watchFolder(pagesFolder, { recursive: true }, reload);

  const routes = new Hono();
  routes.get('/page.js', serveStatic({ path: join(import.meta.dirname, 'live-reload.page.js') }));
  routes.get('/changes', (c) =>
    streamSSE(c, async (page) => {
      open.add(page);
      await new Promise<void>((left) => page.onAbort(left));
      open.delete(page);
    }),
  );

  return {
    path: PATH,
    routes,
    intoPage,
    async close() {
      folder.close();
      await bundles.close();
    },
  };
}

async function buildAndWatch(built: () => void): Promise<RollupWatcher> {
  const { options, warnings } = await loadConfigFile(
    join(import.meta.dirname, '../../rollup.config.mjs'),
    { watch: true },
  );
  const watcher = watchBundles(options.map(unweighed));
  await new Promise<void>((firstBuild) => {
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') {
        void event.result.close();
        built();
      }
      // A mistake in a widget is told, and the site goes on with the build before it.
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code === 'END') {
        warnings.flush();
        firstBuild();
      }
    });
  });
  return watcher;
}

/** While somebody works on a widget its bytes do not matter, and smaller ones take longer to make. */
const unweighed = (options: MergedRollupOptions): MergedRollupOptions => ({
  ...options,
  plugins: options.plugins.filter(({ name }) => name !== 'byte-budgets' && name !== 'terser'),
});

const intoPage: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.method !== 'GET' || !c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  const page = await c.res.text();
  const script = `<script type="module" src="${PATH}/page.js"></script>`;
  const headers = new Headers(c.res.headers);
  headers.delete('Content-Length');
  c.res = new Response(page.replace('</head>', `${script}</head>`), {
    status: c.res.status,
    headers,
  });
};
