import type { WireGroup } from '../../../src/contract/index.ts';
import type { Broken } from '../breaking.ts';
import { at, instead, problem, withHeaders, withJson } from '../breaking.ts';
import { PAGE } from '../small-api.ts';

const FIRST_PAGE = /^\/groups$/;
const LIST = /^\/groups(\?.*)?$/;

/** Changes the first group wherever the whole of it is said. */
const withFirst = (change: (group: WireGroup) => object): Broken['serve'] =>
  at(
    'GET',
    /^\/groups(\/aurora)?$/,
    withJson((json) =>
      Array.isArray(json.groups)
        ? { ...json, groups: [change(json.groups[0]), ...json.groups.slice(1)] }
        : change(json),
    ),
  );

const withPage = (parts: object): Broken['serve'] =>
  at(
    'GET',
    FIRST_PAGE,
    withJson((json) => ({ ...json, ...parts })),
  );

const listed = { headers: { 'Access-Control-Allow-Origin': PAGE, Vary: 'Origin' } };

let reads = 0;

/** `GET {api}/groups` and `GET {api}/groups/{id}`. */
export const GROUPS_BROKEN: readonly Broken[] = [
  {
    rule: 'groups-list',
    how: 'a list in the format of a feed',
    where: 'GET /groups',
    says: /format meeting-guide/,
    serve: instead('GET', LIST, () =>
      Response.json([{ name: 'A', slug: 'a', day: 1, time: '10:00' }], {
        headers: { ...listed.headers, ETag: '"a"', 'Cache-Control': 'max-age=60' },
      }),
    ),
    also: ['caching', 'group-by-id'],
  },
  {
    rule: 'groups-list',
    how: 'an update at no time',
    where: 'GET /groups',
    says: /updatedAt is not as the contract says/,
    serve: withPage({ updatedAt: 'yesterday' }),
  },
  {
    rule: 'groups-list',
    also: ['problem'],
    how: 'a next page that is not there',
    where: 'GET /groups',
    says: /Page 2 has no groups/,
    serve: instead('GET', /page=1/, () => problem(500, { status: 200 })),
  },
  {
    rule: 'groups-list',
    outcome: 'advice',
    how: 'no groups at all',
    where: 'GET /groups',
    says: /empty/,
    serve: at(
      'GET',
      LIST,
      withJson(() => ({ groups: [], total: 0 })),
    ),
  },
  {
    rule: 'groups-read',
    how: 'a group without a name',
    where: 'GET /groups',
    says: /1 group of 3 is not listed: aurora: name/,
    serve: at(
      'GET',
      FIRST_PAGE,
      withJson((json) => ({
        ...json,
        groups: [{ id: 'aurora' }, ...json.groups.slice(1)],
      })),
    ),
  },
  {
    rule: 'groups-parts',
    how: 'a session at no time',
    where: 'GET /groups',
    says: /aurora: sessions\.0\.time, aurora: sessions\.0/,
    serve: withFirst((group) => ({ ...group, sessions: [{ day: 1, time: 'evening' }] })),
  },
  {
    rule: 'groups-parts',
    outcome: 'advice',
    how: 'null for what is not known',
    where: 'GET /groups',
    says: /1 part is null: aurora: cost/,
    serve: withFirst((group) => ({ ...group, cost: null })),
  },
  {
    rule: 'groups-words',
    outcome: 'advice',
    how: 'a pathway of its own',
    where: 'GET /groups',
    says: /aurora: pathway/,
    serve: withFirst((group) => ({ ...group, pathway: 'wilderness' })),
  },
  {
    rule: 'groups-ids',
    how: 'two groups with one id',
    where: 'GET /groups',
    says: /1 id belongs to more than one group: aurora/,
    serve: at(
      'GET',
      /page=1/,
      withJson((json) => ({
        ...json,
        groups: json.groups.map((group: object) => ({ ...group, id: 'aurora' })),
      })),
    ),
  },
  {
    rule: 'groups-stable',
    also: ['caching', 'group-by-id'],
    how: 'ids that are made anew',
    where: 'GET /groups',
    says: /2 ids of 2 did not come again/,
    serve: at('GET', FIRST_PAGE, async (response, request) =>
      response.status === 304
        ? problem(412)
        : withJson((json) => ({
            ...json,
            groups: json.groups.map((group: object) => ({ ...group, id: `g${(reads += 1)}` })),
          }))(response, request),
    ),
  },
  {
    rule: 'groups-time-zone',
    outcome: 'advice',
    how: 'a session without a time zone',
    where: 'GET /groups',
    says: /1 group of 3 has a session without a time zone: aurora/,
    serve: withFirst((group) => ({ ...group, sessions: [{ day: 1, time: '18:00' }] })),
  },
  {
    rule: 'groups-pages',
    how: 'a next page of somebody else',
    where: 'GET /groups',
    says: /on another origin/,
    serve: withPage({ next: 'https://else.example/groups' }),
  },
  {
    rule: 'groups-pages',
    how: 'a next page that is no address',
    where: 'GET /groups',
    says: /no address/,
    serve: withPage({ next: 'https://' }),
  },
  {
    rule: 'groups-pages',
    how: 'pages in a circle',
    where: 'GET /groups',
    says: /was there before/,
    serve: at(
      'GET',
      /page=1/,
      withJson((json) => ({ ...json, next: '?page=1' })),
    ),
  },
  {
    rule: 'groups-pages',
    how: 'pages without end',
    where: 'GET /groups',
    says: /more than 200 pages/,
    serve: at('GET', /page=\d/, (_, { url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      const groups = [{ id: `g${page}`, name: 'Another' }];
      return Response.json({ groups, next: `?page=${page + 1}` }, listed);
    }),
  },
  {
    rule: 'groups-total',
    how: 'a total of something else',
    where: 'GET /groups',
    says: /It says 40, and 3 came/,
    serve: withPage({ total: 40 }),
  },
  {
    rule: 'groups-size',
    outcome: 'advice',
    how: 'a long list that is not compressed',
    where: 'GET /groups',
    says: /not compressed: 3\d\.\d kB/,
    serve: withFirst((group) => ({
      ...group,
      description: 'Come as you are. '.repeat(500),
      online: { notes: 'Come as you are. '.repeat(500) },
      safety: { notes: 'Come as you are. '.repeat(500) },
      place: { notes: 'Come as you are. '.repeat(500) },
    })),
  },
  {
    rule: 'caching',
    how: 'a list without an ETag',
    where: 'GET /groups',
    says: /no ETag/,
    serve: at('GET', LIST, withHeaders({ ETag: null })),
  },
  {
    rule: 'caching',
    how: 'a list that is sent whole each time',
    where: 'GET /groups',
    says: /it answers 200 and not 304/,
    serve: (good) => (request) => {
      const headers = new Headers(request.headers);
      headers.delete('if-none-match');
      return good(new Request(request, { headers }));
    },
  },
  {
    rule: 'caching',
    how: 'a list that does not say how long it may be kept',
    where: 'GET /groups',
    says: /how long it may be kept/,
    serve: at('GET', LIST, withHeaders({ 'Cache-Control': null })),
  },
  {
    rule: 'group-by-id',
    how: 'a group that has moved, and not in the list',
    where: 'GET /groups/{id}',
    says: /aurora says something else alone than in the list: sessions/,
    serve: at(
      'GET',
      /^\/groups\/aurora/,
      withJson((json) => ({ ...json, sessions: [] })),
    ),
  },
  {
    rule: 'group-by-id',
    how: 'a group in a wrapping',
    where: 'GET /groups/{id}',
    says: /it is not a group/,
    serve: at(
      'GET',
      /^\/groups\/aurora/,
      withJson((group) => ({ group })),
    ),
  },
  {
    rule: 'group-unknown',
    how: 'an empty object for no group',
    where: 'GET /groups/{id}',
    says: /status 200/,
    serve: instead('GET', /contract-check/, () => Response.json({}, listed)),
  },
];
