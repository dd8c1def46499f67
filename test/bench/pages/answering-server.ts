import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../../demo/server/security.ts';

/** What is sent: its type and its body. */
export type Sent = readonly [type: string, body: string | Buffer];

/** A server on the loopback interface. */
export interface AnsweringServer {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves what is in memory, under the policy that the widgets promise to work under.
 *
 * @param answer what there is at a path, or nothing
 */
export async function serveAnswers(
  answer: (path: string) => Sent | undefined,
): Promise<AnsweringServer> {
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = answer(url) ?? [];
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-length': Buffer.byteLength(body),
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * The scripts of a build by their paths, under `/cdn/`. They are read once, so that a build in the
 * meantime does not mix two bundles.
 *
 * @param bundle the folder of the script-tag bundles
 */
export const bundledScripts = (bundle: string): ReadonlyMap<string, Buffer> =>
  new Map(
    globSync('{*,chunks/*}.js', { cwd: bundle }).map((file) => [
      `/cdn/${file}`,
      readFileSync(join(bundle, file)),
    ]),
  );
