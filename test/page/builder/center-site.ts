import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { openMemory } from '../../../demo/api/database/folder.ts';
import { saveGroups } from '../../../demo/api/groups/store.ts';
import { savePeers } from '../../../demo/api/peers/store.ts';
import { sampleGroups } from '../../../demo/api/seed/index.ts';
import { samplePeers } from '../../../demo/api/seed/peers.ts';
import { sampleStories } from '../../../demo/api/seed/stories.ts';
import { saveOwnStories } from '../../../demo/api/stories/published.ts';
import { createSite } from '../../../demo/server/site.ts';
import { askableApp } from '../../api/asking.ts';
import { Center } from '../support/center.ts';

/** The site with the builder and its reference API, and a center's own site on another origin. */
export interface BuilderSite {
  /** The address of the builder. */
  readonly builder: string;
  /** The base of the reference API, as a center's page on another origin names it. */
  readonly api: string;
  readonly center: Center;
  /** Puts a page up whose body is just this, under just this policy. Returns its address. */
  readonly page: (body: string, policy: string) => string;
}

/** All that the tests of a file need. It is gone after the last of them. */
export async function openBuilderSite(): Promise<BuilderSite> {
  const { database, close } = await openMemory();
  const center = await Center.start();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await saveGroups(database, sampleGroups);
  await savePeers(database, samplePeers);
  // Pictures of the center's are on its own server.
  await saveOwnStories(database, sampleStories(`${origin}/`));
  const app = askableApp(database, {
    environment: {
      ALLOWED_ORIGINS: `${origin},${center.server.origin}`,
      ORGANIZATION: 'Our center',
      PRIVACY_URL: `${origin}/privacy/`,
      NOTICE_VERSION: '2026-11',
      REQUESTS_PER_ADDRESS: '100000',
      REQUESTS_IN_ALL: '100000',
    },
  });
  const answer = getRequestListener(createSite(app.fetch).fetch);
  server.on('request', (request, response) => void answer(request, response));
  after(async () => {
    server.closeAllConnections();
    server.close();
    await center.close();
    await close();
  });

  let pages = 0;
  const page: BuilderSite['page'] = (body, policy) =>
    center.server.on(`/embedded-${(pages += 1)}`, (_, response) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policy.replace(/\s+/g, ' '),
        })
        .end(
          `<!doctype html><html lang="en"><head><title>Our center</title></head><body>${body}</body></html>`,
        ),
    );
  return { builder: `${origin}/builder/`, api: `${origin}/api`, center, page };
}
