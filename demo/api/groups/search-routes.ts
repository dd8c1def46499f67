import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { GroupsSearch } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { jsonOnly, readJson } from '../http/json-body.ts';
import type { ProblemAnswer } from '../http/problem.ts';
import { CurrentListing } from './current-listing.ts';
import { decodeSearchCursor } from './search-cursor.ts';
import { searchGroups } from './search.ts';
import type { Language } from './value-names.ts';
import { LANGUAGES } from './value-names.ts';

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

/** The language that a reader wants most and that the finder speaks; English where there is none. */
const languageOf = (c: Parameters<typeof accepts>[0]): Language =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (wanted) =>
      wanted
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => /^[a-z]+/i.exec(type)?.[0].toLowerCase() ?? '')
        .find((tag) => LANGUAGES.includes(tag as Language)) ?? 'en',
  }) as Language;
