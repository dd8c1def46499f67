import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

/** A server of the test's own on a free port. */
export interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves an app over real HTTP. */
export const listen = (app: {
  fetch: (request: Request) => Response | Promise<Response>;
}): Promise<Listening> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (at: AddressInfo) =>
      resolve({
        origin: `http://127.0.0.1:${at.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
