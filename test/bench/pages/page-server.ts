import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../../demo/server/security.ts';
import type { Format } from '../feeds/feed-bodies.ts';
import { feedBody } from '../feeds/feed-bodies.ts';
import type { PageName } from './pages.ts';
import { FLOOR_SCRIPT, pageOf } from './pages.ts';

/** The pages and what they load, on the loopback interface. */
export interface PageServer {
  /** Makes a feed before anyone asks for it, so that no page waits for it, and forgets the last. */
  offer(format: Format, size: number): void;
  /** The address of a page that lists the offered feed. */
  address(page: PageName): string;
  close(): Promise<void>;
}

/**
 * Serves the bundle that was built.
 *
 * @param bundle the folder of the script-tag bundles
 */
export async function servePages(bundle: string): Promise<PageServer> {
  // Read once, so that a build in the meantime does not mix two bundles.
  const scripts = new Map(
    globSync('{*,chunks/*}.js', { cwd: bundle }).map((file) => [
      `/cdn/${file}`,
      readFileSync(join(bundle, file)),
    ]),
  );
  let format: Format = 'native';
  let feed: Buffer = Buffer.from('{"groups":[]}');

  const answer = (path: string): readonly [type: string, body: string | Buffer] | undefined => {
    if (path === '/feed/groups') return ['application/json', feed];
    if (path === '/floor.js') return ['text/javascript', FLOOR_SCRIPT];
    if (path === '/floor' || path === '/finder')
      return ['text/html', pageOf(path.slice(1) as PageName, format, '/feed')];
    const script = scripts.get(path);
    return script && ['text/javascript', script];
  };

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
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    offer: (of, size) => {
      format = of;
      feed = feedBody(of, size);
    },
    address: (page) => `${origin}/${page}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
