import { Hono } from 'hono';
import * as z from 'zod/mini';
import { STORY_KINDS } from '../../../src/contract/index.ts';
import type { StoriesEnvelope } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import { checkedFeed } from '../http/public-feed.ts';
import type { Vault } from '../peer-requests/vault.ts';
import { listPublished } from './published.ts';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

const Kind = z.optional(z.enum(STORY_KINDS));

const Limit = z.pipe(
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
  z.int().check(z.minimum(1), z.maximum(MAX_LIMIT)),
);

/** `GET /stories`: what everybody may read. */
export function storyRoutes(
  database: Database,
  vault: Vault | undefined,
  problem: ProblemAnswer,
): Hono {
  const routes = new Hono();
  routes.get('/stories', checkedFeed, async (c) => {
    const kind = z.safeParse(Kind, c.req.query('kind'));
    if (!kind.success) {
      const detail = `kind must be one of ${STORY_KINDS.join(', ')}.`;
      return problem('invalid-parameter', { detail });
    }
    const limit = z.safeParse(Limit, c.req.query('limit') ?? String(DEFAULT_LIMIT));
    if (!limit.success) {
      const detail = `limit must be a whole number from 1 to ${MAX_LIMIT}.`;
      return problem('invalid-parameter', { detail });
    }
    const envelope: StoriesEnvelope = {
      stories: await listPublished(database, vault, { kind: kind.data, limit: limit.data }),
    };
    return c.json(envelope);
  });
  return routes;
}
