import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Hono } from 'hono';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { sampleStories } from '../../demo/api/seed/stories.ts';
import { saveOwnStories } from '../../demo/api/stories/published.ts';
import { askableApp } from './asking.ts';
import type { Json, Schema } from './json-schema.ts';
import { misfits, resolve } from './json-schema.ts';
import { aStory, move, share } from './stories-sharing.ts';

const PAGE = 'https://www.center.example';

describe('what the description says of stories', { timeout: 60_000 }, () => {
  let storage: OpenDatabase;
  let app: Hono;
  let json: Json;

  before(async () => {
    storage = await openMemory();
    app = askableApp(storage.database, {
      environment: { ALLOWED_ORIGINS: PAGE, REQUESTS_PER_ADDRESS: '4' },
    });
    json = (await (await app.request('/openapi.json')).json()) as Json;
    await saveOwnStories(storage.database, sampleStories('https://www.center.example/'));
    const { reference } = await share(app, aStory());
    await move(storage.database, reference, 'publish');
  });

  after(() => storage.close());

  /** What is described under a path of keys, its references resolved. */
  const described = (...path: string[]): Schema =>
    path.reduce<Schema>(
      (part, key) => {
        const next = part[key] as Schema | undefined;
        assert.ok(next, path.join(' '));
        const { $ref } = next;
        return typeof $ref === 'string' ? (resolve(json, $ref) as Schema) : next;
      },
      json as unknown as Schema,
    );

  async function check(method: string, path: string, answer: Response, status: number) {
    assert.equal(answer.status, status);
    const documented = described('paths', path, method, 'responses', String(status));
    for (const name of Object.keys(documented['headers'] as Schema)) {
      assert.ok(answer.headers.has(name), name);
    }
    if (documented['content'] === undefined) return;
    const type = answer.headers.get('content-type')?.replace('; charset=UTF-8', '') ?? '';
    const { schema } = (documented['content'] as Record<string, { schema: Schema }>)[type] ?? {};
    assert.ok(schema, `${type} is not documented.`);
    const body = await answer.text();
    const value = type === 'text/html' ? body : (JSON.parse(body) as Json);
    assert.deepEqual(misfits(json, schema, value), []);
  }

  const headers = { Origin: PAGE };
  const example = () => {
    const content = described('paths', '/stories', 'post', 'requestBody', 'content');
    return (content['application/json'] as Schema)['example'] as Json;
  };
  const post = (body: Json, more: Record<string, string> = {}) =>
    app.request('/stories', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': '"a"',
        ...headers,
        ...more,
      },
      body: JSON.stringify(body),
    });

  for (const [query, status] of [
    ['', 200],
    ['?kind=advice&limit=3', 200],
    ['?limit=0', 400],
  ] as const) {
    it(`is what GET /stories${query} answers`, async () => {
      await check('get', '/stories', await app.request(`/stories${query}`, { headers }), status);
    });
  }

  it('is what POST /stories answers, to the example and to others', async () => {
    await check('post', '/stories', await post(example()), 202);
    await check('post', '/stories', await post({ version: 1 }), 422);
    const foreign = await post(example(), { Origin: 'https://evil.example' });
    await check('post', '/stories', foreign, 403);
    await post(example());
    await check('post', '/stories', await post(example()), 429);
  });

  it('is what taking back and the page answer', async () => {
    const path = '/stories/AAAAA-AAAAA';
    const one = '/stories/{reference}';
    const ask = (more: Record<string, string>) =>
      app.request(path, { method: 'DELETE', headers: { ...headers, ...more } });
    await check('delete', one, await ask({}), 401);
    await check('delete', one, await ask({ Authorization: 'Withdraw x' }), 404);
    const page = await app.request('/stories/received/AAAAA-AAAAA', { headers });
    await check('get', '/stories/received/{reference}', page, 404);
  });

  it('takes the submissions that it describes, and no others', () => {
    const schema = described('components', 'schemas', 'StorySubmission');
    assert.deepEqual(misfits(json, schema, example()), []);
    const bad = { ...(example() as object), kind: 'poem', quote: '', consent: { publish: 1 } };
    assert.deepEqual(misfits(json, schema, bad as Json).sort(), [
      '$.consent.publish: type',
      '$.consent: contact',
      '$.consent: firstName',
      '$.consent: noticeVersion',
      '$.kind: enum',
      '$.quote: minLength',
    ]);
  });
});
