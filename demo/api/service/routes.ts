import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Service } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import { publicFeed } from '../http/public-feed.ts';
import { hasPeers } from '../peers/store.ts';
import type { Settings } from '../settings.ts';
import { hasOwnStories } from '../stories/published.ts';

/**
 * `GET /`: what this API can do and when the peer team is there. `GET /health`: is it well?
 *
 * @param takes whether visitors can send anything: requests, stories
 */
export function serviceRoutes(
  database: Database,
  center: Settings['center'],
  problem: ProblemAnswer,
  takes: boolean,
): Hono {
  const routes = new Hono();

  routes.get('/', publicFeed, async (c) => {
    // Without its database the API still says who the center is, and how to reach it.
    const peers = await hasPeers(database).catch(() => false);
    const stories = takes || (await hasOwnStories(database).catch(() => false));
    const service: Service = {
      version: 1,
      capabilities: [
        'groups',
        'groups-search',
        ...(stories ? (['stories'] as const) : []),
        ...(peers ? (['peers'] as const) : []),
        ...(takes ? (['peer-requests', 'story-submissions'] as const) : []),
      ],
      ...center,
    };
    return c.json(service);
  });

  routes.get('/health', async (c) => {
    try {
      await database.execute(sql`select 1`);
    } catch {
      return problem('unavailable');
    }
    return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
  });

  return routes;
}
