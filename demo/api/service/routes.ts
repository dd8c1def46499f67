import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Service } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import { publicFeed } from '../http/public-feed.ts';
import type { Settings } from '../settings.ts';

/** `GET /`: what this API can do and when the peer team is there. `GET /health`: is it well? */
export function serviceRoutes(
  database: Database,
  center: Settings['center'],
  problem: ProblemAnswer,
): Hono {
  const service: Service = { version: 1, capabilities: ['groups', 'groups-search'], ...center };
  const routes = new Hono();

  routes.get('/', publicFeed, (c) => c.json(service));

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
