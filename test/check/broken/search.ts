import type { Broken, Json } from '../breaking.ts';
import { READABLE, at, instead, withJson } from '../breaking.ts';

const SEARCH = /^\/groups\/search/;

/** Changes what is found, and no refusal. */
const withFound = (change: (json: Json) => unknown): Broken['serve'] =>
  at('POST', SEARCH, (response, request) =>
    response.ok ? withJson(change)(response, request) : response,
  );

/** `POST {api}/groups/search`. */
export const SEARCH_BROKEN: readonly Broken[] = [
  {
    rule: 'search-answer',
    how: 'no facets',
    where: 'POST /groups/search',
    says: /not as the contract says: facets/,
    serve: withFound(({ facets: _, ...json }) => json),
  },
  {
    rule: 'search-answer',
    how: 'more than was asked for',
    where: 'POST /groups/search',
    says: /To a limit of 1 it answers 2 groups/,
    serve: withFound((json) => ({
      ...json,
      groups: [...json.groups, { id: `${json.groups[0].id}-2`, name: 'Another' }],
    })),
  },
  {
    rule: 'search-pages',
    how: 'the same page again',
    where: 'POST /groups/search',
    says: /no other group than the first/,
    serve: withFound((json) => ({ ...json, groups: [{ id: 'aurora', name: 'Aurora' }] })),
  },
  {
    rule: 'search-pages',
    how: 'no next page where there is more',
    where: 'POST /groups/search',
    says: /names no `next`/,
    serve: withFound(({ next: _, ...json }) => json),
  },
  {
    rule: 'search-refusal',
    how: 'anything taken for a search',
    where: 'POST /groups/search',
    says: /What is not JSON: It answered with status 200/,
    serve: at('POST', SEARCH, (response) =>
      response.ok
        ? response
        : Response.json({ groups: [], total: 0, facets: {} }, { headers: READABLE }),
    ),
  },
  {
    rule: 'capabilities',
    how: 'a search that is listed and not there',
    where: 'GET /',
    says: /lists "groups-search", and POST \/groups\/search is not there/,
    serve: instead('POST', SEARCH, () => notThere()),
  },
];

const notThere = (): Response =>
  Response.json(
    { type: 'https://api.center.example/problems/not-found', title: 'No', status: 404 },
    { status: 404, headers: { ...READABLE, 'Content-Type': 'application/problem+json' } },
  );
