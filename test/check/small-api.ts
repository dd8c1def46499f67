import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { crossOrigin } from '../../demo/api/http/cross-origin.ts';
import { takesBody } from '../../demo/api/http/body.ts';
import { readIdempotencyKey } from '../../demo/api/http/idempotency-key.ts';
import { jsonOnly, readJson } from '../../demo/api/http/json-body.ts';
import { problemAnswers } from '../../demo/api/http/problem.ts';
import { publicFeed } from '../../demo/api/http/public-feed.ts';
import type { Receipt, Service, WireGroup, WirePeer, WireStory } from '../../src/contract/index.ts';
import { GroupsSearch, PeerRequest, StorySubmission } from '../../src/contract/index.ts';

/** A center's page. */
export const PAGE = 'https://www.center.example';

/** From request to response, as `fetch` without a network. */
export type Serve = (request: Request) => Response | Promise<Response>;

const timeZone = 'America/Denver';

export const GROUPS: WireGroup[] = [
  {
    id: 'aurora',
    name: 'Aurora',
    pathway: 'smart',
    sessions: [{ day: 1, time: '18:00', timeZone }],
  },
  {
    id: 'bluebell',
    name: 'Bluebell',
    attendance: 'online',
    online: { url: 'https://meet.example/b' },
  },
  { id: 'cedar', name: 'Cedar', kind: 'program', place: { city: 'Denver' } },
];

const image = { src: 'https://www.center.example/maria.jpg', alt: 'Maria', width: 80, height: 80 };

export const STORIES: WireStory[] = [
  { id: 'maria', quote: 'One day I called.', name: 'Maria', image, consent: true },
  { id: 'j', quote: 'It took time.', name: 'J., parent', consent: true },
  { id: 'tea', kind: 'advice', quote: 'Drink tea first.', name: 'Sam', consent: true },
];

const PEERS: WirePeer[] = [
  { id: 'alex', name: 'Alex', photo: image, languages: ['en'] },
  { id: 'kim', name: 'Kim' },
];

const SERVICE: Service = {
  version: 1,
  capabilities: [
    'groups',
    'groups-search',
    'stories',
    'peers',
    'peer-requests',
    'story-submissions',
  ],
  noticeVersion: '2026-11',
  hours: [{ day: 1, from: '09:00', to: '17:00', timeZone }],
};

/** An API that keeps to the contract and to its memory: quick enough to be broken in many ways. */
export class SmallApi {
  readonly app = new Hono();
  /** What is there now of what was sent, by reference. */
  readonly stored = new Map<string, string>();
  readonly #problem = problemAnswers('https://api.center.example/problems/');
  readonly #answers = new Map<string, { readonly hash: string; readonly receipt: Receipt }>();

  constructor() {
    const { app } = this;
    app.use(async (c, next) => {
      await next();
      if (c.req.method === 'POST') c.header('Cache-Control', 'no-store');
    });
    app.options('*', (c) =>
      c.body(null, 204, {
        'Access-Control-Allow-Origin': PAGE,
        'Access-Control-Allow-Methods': 'GET, POST, DELETE',
        'Access-Control-Allow-Headers': 'content-type, idempotency-key, authorization',
      }),
    );
    app.use(crossOrigin([PAGE]));
    app.get('/', publicFeed, (c) => c.json(SERVICE));
    app.get('/groups', publicFeed, (c) => {
      const page = Number(c.req.query('page') ?? 0);
      const groups = GROUPS.slice(2 * page, 2 * page + 2);
      return c.json({ groups, total: GROUPS.length, ...(page === 0 && { next: '?page=1' }) });
    });
    app.get('/groups/:id', publicFeed, (c) => {
      const group = GROUPS.find(({ id }) => id === c.req.param('id'));
      return group ? c.json(group) : this.#problem('not-found');
    });
    app.post('/groups/search', jsonOnly(this.#problem), (c) => this.#search(c));
    app.get('/stories', publicFeed, (c) => {
      const { kind, limit } = c.req.query();
      const stories = STORIES.filter((story) => (story.kind ?? 'story') === kind);
      return c.json({ stories: stories.slice(0, Number(limit)) });
    });
    app.get('/peers', publicFeed, (c) => c.json({ peers: PEERS }));
    for (const [path, schema, most, status] of [
      ['/peer-requests', PeerRequest, 16_384, 201],
      ['/stories', StorySubmission, 32_768, 202],
    ] as const) {
      app.post(path, takesBody(['application/json'], this.#problem, most), async (c) => {
        const bytes = await c.req.text();
        const body: unknown = await readJson(c, schema, this.#problem);
        return body instanceof Response ? body : this.#take(c, bytes, status);
      });
      app.delete(`${path}/:reference`, (c) => {
        const { reference } = c.req.param();
        const token = c.req.header('Authorization');
        if (token !== `Withdraw ${this.stored.get(reference)}`) return this.#problem('not-found');
        this.stored.delete(reference);
        return c.body(null, 204);
      });
    }
    app.notFound(() => this.#problem('not-found'));
  }

  async #search(c: Context): Promise<Response> {
    const search = await readJson(c, GroupsSearch, this.#problem);
    if (search instanceof Response) return search;
    const from = Number(search.cursor ?? 0);
    const to = from + search.limit;
    return c.json({
      groups: GROUPS.slice(from, to),
      total: GROUPS.length,
      facets: { kind: [{ value: 'meeting', count: 2 }] },
      ...(to < GROUPS.length && { next: String(to) }),
    });
  }

  #take(c: Context, bytes: string, status: 201 | 202): Response {
    const key = readIdempotencyKey(c.req.header('Idempotency-Key'));
    if (key === undefined) return this.#problem('idempotency-key-needed');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = this.#answers.get(key);
    if (known) {
      return known.hash === hash
        ? c.json(known.receipt, status)
        : this.#problem('idempotency-key-reused');
    }
    const receipt = { reference: randomUUID().slice(0, 8), withdrawToken: randomUUID() };
    this.stored.set(receipt.reference, receipt.withdrawToken);
    this.#answers.set(key, { hash, receipt });
    return c.json(receipt, status);
  }
}
