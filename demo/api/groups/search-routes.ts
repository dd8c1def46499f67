import { Hono } from 'hono';
import { GroupsSearch } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { jsonOnly, readJson } from '../http/json-body.ts';
import { languageOf } from '../http/language.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import { CurrentListing } from './current-listing.ts';
import { decodeSearchCursor } from './search-cursor.ts';
import { searchGroups } from './search.ts';

const MINUTE = 60_000;

/** `POST /groups/search`. What it is asked is kept nowhere. */
export function searchRoutes(
  database: Database,
  problem: ProblemAnswer,
  clock: () => number,
): Hono {
  const current = new CurrentListing(database);
  const routes = new Hono();

  routes.post('/groups/search', jsonOnly(problem), async (c) => {
    const search = await readJson(c, GroupsSearch, problem);
    if (search instanceof Response) return search;
    const now = Math.floor(clock() / MINUTE);
    const cursor = search.cursor === undefined ? undefined : decodeSearchCursor(search.cursor, now);
    if (search.cursor !== undefined && !cursor) {
      const errors = [{ pointer: '#/cursor', code: 'invalid-format' } as const];
      return problem('invalid-content', { errors });
    }
    const listing = await current.get();
    const found = searchGroups(listing, search, { now, cursor, language: languageOf(c) });
    return c.json(found, 200, { 'Cache-Control': 'no-store' });
  });

  return routes;
}
