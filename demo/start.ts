import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { serve } from '@hono/node-server';
import { readSettings } from './api/settings.ts';
import { hashToken, newToken } from './api/staff/staff-tokens.ts';
import { startApi } from './api/start.ts';
import { StartError } from './api/start-error.ts';
import { BUILDER_PATH, isBuilderThere } from './server/builder.ts';
import { startLiveReload } from './server/live-reload.ts';
import { createSite, PAGES, WIDGETS } from './server/site.ts';

/** What the reference API says about the sample center, unless the environment says otherwise. */
const SAMPLE_CENTER = parseEnv(
  readFileSync(new URL('api/sample.env', import.meta.url), 'utf8'),
) as Record<string, string>;

/** Where the site listens, unless the environment says otherwise. */
const PORT = '8080';

/** How long a request that has begun may still take once the site is asked to stop. */
const GRACE_MS = 2000;

/** Somebody to read what visitors of the sample site send, where nobody else is named. */
function sampleStaff() {
  if (process.env['STAFF_TOKENS'] || process.env['NODE_ENV'] === 'production') return undefined;
  const name = 'Sam';
  const token = newToken();
  return { name, token, env: { STAFF_TOKENS: `${name}:${hashToken(token)}` } };
}

async function start(): Promise<void> {
  const dev = process.argv.includes('--dev');
  if (!dev && !existsSync(WIDGETS)) {
    throw new StartError('The widgets have not been built yet. Run this first: npm run build');
  }
  const staff = sampleStaff();
  const sampleSite = `http://localhost:${process.env['PORT'] ?? PORT}/`;
  const settings = readSettings({
    ...SAMPLE_CENTER,
    PORT,
    // Where the pictures of the sample stories are.
    SAMPLE_SITE: sampleSite,
    ...staff?.env,
    ...process.env,
  });
  const liveReload = dev ? await startLiveReload(PAGES) : undefined;
  const api = await startApi(settings).catch(async (error: unknown) => {
    await liveReload?.close();
    throw error;
  });
  const site = createSite(api.app.fetch, liveReload);
  const server = serve(
    { fetch: site.fetch, hostname: settings.host, port: settings.port },
    ({ port }) => {
      const name = settings.host === '127.0.0.1' ? 'localhost' : settings.host;
      const origin = `http://${name}:${port}/`;
      const inbox =
        staff &&
        `What visitors ask for is at ${origin}api/staff for ${staff.name}, whose token is ${staff.token}`;
      const builder =
        isBuilderThere() && `The embed builder is at ${origin.slice(0, -1)}${BUILDER_PATH}`;
      console.log([`The sample site is at ${origin}`, builder, inbox].filter(Boolean).join('\n'));
    },
  );
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Another program already listens on port ${settings.port}. ` +
            `Stop it, or choose another port: PORT=${settings.port + 1} npm start`
        : `The site cannot listen on port ${settings.port}: ${error.message}`,
    );
    process.exitCode = 1;
    void liveReload?.close();
    void api.close();
  });

  // A second signal ends the process at once.
  const stop = () => {
    void liveReload?.close();
    server.close(() => void api.close());
    setTimeout(
      () => 'closeAllConnections' in server && server.closeAllConnections(),
      GRACE_MS,
    ).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  if (error.cause !== undefined) console.error(error.cause);
  process.exitCode = 1;
}
