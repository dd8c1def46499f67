import { Hono } from 'hono';
import type { PeersEnvelope } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { publicFeed } from '../http/public-feed.ts';
import { listPeers } from './store.ts';

/** `GET /peers`: the peer team a visitor may choose from. */
export function peerRoutes(database: Database): Hono {
  const routes = new Hono();
  routes.get('/peers', publicFeed, async (c) => {
    const envelope: PeersEnvelope = { peers: await listPeers(database) };
    return c.json(envelope);
  });
  return routes;
}
