import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { GroupsEnvelope } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import { publicFeed } from '../http/public-feed.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { findGroup, listGroups } from './store.ts';

export const DEFAULT_LIMIT = 500;
export const MAX_LIMIT = 1000;

const Limit = z.pipe(
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
  z.int().check(z.minimum(1), z.maximum(MAX_LIMIT)),
);

/** `GET /groups` and `GET /groups/{id}`. */
export function groupRoutes(database: Database, problem: ProblemAnswer): Hono {
  const routes = new Hono();

  routes.get('/groups', publicFeed, async (c) => {
    const { limit = String(DEFAULT_LIMIT), cursor } = c.req.query();
    const size = z.safeParse(Limit, limit);
    if (!size.success) {
      const detail = `limit must be a whole number from 1 to ${MAX_LIMIT}.`;
      return problem('invalid-parameter', { detail });
    }
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    if (cursor !== undefined && !after) {
      const detail = 'cursor must be one that an earlier page gave.';
      return problem('invalid-parameter', { detail });
    }
    const { next, updatedAt, ...page } = await listGroups(database, { after, limit: size.data });
    const envelope: GroupsEnvelope = {
      ...page,
      ...(next && { next: nextPage(encodeCursor(next), size.data) }),
      ...(updatedAt && { updatedAt: updatedAt.toISOString() }),
    };
    return c.json(envelope);
  });

  routes.get('/groups/:id', publicFeed, async (c) => {
    const group = await findGroup(database, c.req.param('id'));
    return group ? c.json(group) : problem('not-found', { detail: 'No group has this id.' });
  });

  return routes;
}

/**
 * The address of the next page, relative to that of this one. Behind a proxy, or mounted under a
 * path, a server cannot know the address its reader used; the reader does.
 */
const nextPage = (cursor: string, limit: number): string => `?cursor=${cursor}&limit=${limit}`;
