import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drizzle } from 'drizzle-orm/pglite';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import type { Database } from '../../demo/api/database/open.ts';
import * as tables from '../../demo/api/database/schema.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { PROBLEMS } from '../../demo/api/http/problem.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { savePeers } from '../../demo/api/peers/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { samplePeers } from '../../demo/api/seed/peers.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { onEveryDatabase } from './databases.ts';
import type { Json, Schema } from './json-schema.ts';
import { misfits, resolve } from './json-schema.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: Json }>> };
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const settings = readSettings({
  ORGANIZATION: 'A Center',
  ALLOWED_ORIGINS: '*, https://www.example.org',
  REQUESTS_PER_ADDRESS: '2',
});
const keys = newKeys();
const appOn = (database: Database) => createApp({ database, settings, keys, log: () => {} });

// The document does not depend on a database.
const app = appOn(drizzle.mock({ schema: tables }));
let json: Json;
let document: Document;

before(async () => {
  json = (await (await app.request('/openapi.json')).json()) as Json;
  document = json as unknown as Document;
});

/** Every `$ref` in a part of the document. */
function* references(part: Json): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === '$ref') yield value as string;
    else yield* references(value);
  }
}

/** Asks an app, and compares what it answers with what the document says of it. */
async function check(
  api: Hono,
  [method, path, status]: readonly [method: string, path: string, status: number],
  address: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<void> {
  const headers = { Origin: 'https://www.example.org', ...init.headers };
  const answer = await api.request(address, { ...init, headers });
  assert.equal(answer.status, status);
  const documented = response(method, path, status);
  const content = documented['content'] as Record<string, { schema: Schema }>;
  const type = answer.headers.get('content-type') ?? '';
  const { schema } = content[type] ?? assert.fail(`${type} is not documented.`);
  assert.deepEqual(misfits(json, schema, (await answer.json()) as Json), []);
  for (const name of Object.keys(documented['headers'] as Schema)) {
    // Varies by origin only where some origins are allowed and others not.
    if (name !== 'Vary') assert.ok(answer.headers.has(name), name);
  }
}

const resolved = (part: Schema): Schema =>
  part['$ref'] === undefined ? part : (resolve(json, part['$ref'] as string) as Schema);

/** The documented response to a status, its references resolved one deep. */
function response(method: string, path: string, status: number): Schema {
  const found = document.paths[path]?.[method]?.responses[status];
  return resolved(found ?? assert.fail(`${method} ${path} does not document ${status}.`));
}

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

describe('/openapi.json', () => {
  it('is OpenAPI 3.1, at the place it was read from', () => {
    assert.match(document.openapi, /^3\.1\.\d$/);
    assert.deepEqual(document.servers, [{ url: '.' }]);
  });

  it('points to nothing that is missing, and names no part that nothing needs', () => {
    const used = new Set(references(json));
    assert.ok(used.size > 15);
    for (const ref of used) assert.ok(resolve(json, ref), ref);
    for (const [kind, parts] of Object.entries(document.components)) {
      for (const name of Object.keys(parts)) {
        // No operation answers 405: it is for the methods that are not one.
        if (name === 'method-not-allowed') continue;
        assert.ok(used.has(`#/components/${kind}/${name}`), `${kind}/${name}`);
      }
    }
  });

  it('has every address that the API has, and no other', () => {
    const served = app.routes
      // Any method: what holds for all routes.
      .filter(({ method }) => method !== 'ALL')
      // The inbox is pages for people, and no other program needs to know of them.
      .filter(({ path }) => !/^\/staff(\/|$)/.test(path))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const described = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    assert.deepEqual([...new Set(served)].sort(), described.sort());
  });

  it('declares each parameter in a path once, as required', () => {
    for (const { path, operation } of operations()) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? [])
        .map(resolved)
        .filter((each) => each['in'] === 'path');
      assert.deepEqual(
        declared.map((each) => each['name']),
        names,
      );
      for (const each of declared) assert.equal(each['required'], true);
    }
  });

  it('gives each operation a name of its own', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    assert.equal(new Set(names).size, names.length);
  });

  it('has an answer for every problem there is', () => {
    const answers = JSON.stringify(document.components['responses']);
    for (const name of Object.keys(PROBLEMS)) {
      assert.ok(answers.includes(`problems/${name}"`), name);
    }
  });
});

describe('what the API answers is what the document says', () => {
  onEveryDatabase((open) => {
    let api: Hono;
    let close: () => Promise<void>;

    before(async () => {
      const opened = await open();
      await saveGroups(opened.database, sampleGroups);
      await savePeers(opened.database, samplePeers);
      api = appOn(opened.database);
      close = opened.close;
    });

    after(() => close());

    const requests: [path: string, address: string, status: number][] = [
      ['/', '/', 200],
      ['/groups', '/groups', 200],
      ['/groups', '/groups?limit=5', 200],
      ['/groups', '/groups?limit=0', 400],
      ['/groups/{id}', '/groups/aa-sunrise', 200],
      ['/groups/{id}', '/groups/none', 404],
      ['/peers', '/peers', 200],
      ['/health', '/health', 200],
    ];
    for (const [path, address, status] of requests) {
      it(`GET ${address}`, () => check(api, ['get', path, status], address));
    }

    const searches: [body: string, status: number, type?: string][] = [
      ['{"limit":5}', 200],
      ['{"limit":200,"q":"a","near":[39.7,-105],"sort":"distance"}', 200],
      ['{', 400],
      [' '.repeat(16_385), 413],
      ['{"limit":5}', 415, 'text/plain'],
      ['{"limit":0,"near":[100]}', 422],
    ];
    for (const [body, status, type = 'application/json'] of searches) {
      it(`POST /groups/search: ${status}`, () =>
        check(api, ['post', '/groups/search', status], '/groups/search', {
          method: 'POST',
          headers: { 'Content-Type': type },
          body,
        }));
    }

    const example = () => {
      const { requestBody } = document.paths['/peer-requests']?.['post'] ?? assert.fail();
      return JSON.stringify(requestBody?.content['application/json']?.example);
    };
    const asked: [name: string, status: number, body: () => string, headers?: object][] = [
      ['the example', 201, example],
      ['what is not valid', 422, () => '{"version":1,"contact":{"method":"call"}}'],
      ['too many', 429, example],
      ['from another page', 403, example, { Origin: 'https://evil.example' }],
    ];
    for (const [name, status, body, headers] of asked) {
      it(`POST /peer-requests: ${name}: ${status}`, () =>
        check(api, ['post', '/peer-requests', status], '/peer-requests', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"a"', ...headers },
          body: body(),
        }));
    }
  });

  it('takes the searches that it describes', () => {
    const schema = resolve(json, '#/components/schemas/GroupsSearch') as Schema;
    const { requestBody } = document.paths['/groups/search']?.['post'] ?? assert.fail();
    const { example } = requestBody?.content['application/json'] ?? assert.fail();
    assert.deepEqual(misfits(json, schema, example), []);
    const bad = { near: [91], topic: [''], withinKm: 0, sort: 'luck' };
    assert.deepEqual(misfits(json, schema, bad).sort(), [
      '$.near.0: maximum',
      '$.near: minItems',
      '$.sort: enum',
      '$.topic.0: minLength',
      '$.withinKm: exclusiveMinimum',
      '$: limit',
    ]);
  });

  it('takes the requests that it describes', () => {
    const schema = resolve(json, '#/components/schemas/PeerRequest') as Schema;
    const { requestBody } = document.paths['/peer-requests']?.['post'] ?? assert.fail();
    const { example } = requestBody?.content['application/json'] ?? assert.fail();
    assert.deepEqual(misfits(json, schema, example), []);
    const bad = { ...(example as object), purpose: 'chat', message: '', consent: { sms: 1 } };
    assert.deepEqual(misfits(json, schema, bad).sort(), [
      '$.consent.sms: type',
      '$.consent: contact',
      '$.consent: noticeVersion',
      '$.message: minLength',
      '$.purpose: enum',
    ]);
  });

  it('refuses what is not a group', () => {
    const group = resolve(json, '#/components/schemas/Group') as Schema;
    const bad = { id: '', kind: 'club', sessions: [{ day: 7, time: '9:00' }], future: 'field' };
    assert.deepEqual(misfits(json, group, bad).sort(), [
      '$.id: minLength',
      '$.kind: enum',
      '$.sessions.0.day: maximum',
      '$.sessions.0.time: pattern',
      '$: name',
    ]);
  });
});
