import { serve } from '@hono/node-server';
import { readSettings } from './settings.ts';
import { startApi } from './start.ts';
import { failInWords } from './start-error.ts';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { app, close } = await startApi(settings);

  const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, (at) => {
    console.log(`The API answers at http://${settings.host}:${at.port}/`);
  });
  server.once('error', (error: Error) => {
    console.error(`The API cannot listen on port ${settings.port}: ${error.message}`);
    process.exitCode = 1;
    void close();
  });

  // Requests that have begun are answered first. A second signal ends the process at once.
  const stop = () => server.close(() => void close());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main().catch(failInWords);
