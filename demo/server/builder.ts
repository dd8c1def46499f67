import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const FOLDER = join(import.meta.dirname, '../builder');
const BUILT = join(import.meta.dirname, '../../dist');

/** Where the embed builder stands on the site. */
export const BUILDER_PATH = '/builder/';

/** What it is generated from, and the hashes that its snippets name. */
const FROM_THE_BUILD = ['custom-elements.json', 'sri.json'];

/** Whether the build has made it. */
export const isBuilderThere = (): boolean => existsSync(join(FOLDER, 'dist/builder.js'));

/** The embed builder: its pages, its scripts, and what the build says about the widgets. */
export function builderRoutes(): Hono {
  const routes = new Hono();
  for (const name of FROM_THE_BUILD)
    routes.get(`/${name}`, serveStatic({ path: join(BUILT, name) }));
  const inFolder = (path: string) => path.slice(BUILDER_PATH.length - 1);
  // Its pages, stylesheets and scripts; what they are made from is nobody's to load.
  for (const path of ['/', '/preview/', '/builder.css', '/preview.css', '/dist/*'])
    routes.get(path, serveStatic({ root: FOLDER, rewriteRequestPath: inFolder }));
  return routes;
}
