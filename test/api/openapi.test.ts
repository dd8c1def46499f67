import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { openMemory } from '../../demo/api/database/open.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { PROBLEMS } from '../../demo/api/http/problem.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { Json, Schema } from './json-schema.ts';
import { misfits, resolve } from './json-schema.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

let opened: OpenDatabase;
let app: Hono;
let json: Json;
let document: Document;

before(async () => {
  opened = await openMemory();
  await saveGroups(opened.database, sampleGroups);
  const settings = readSettings({ ORGANIZATION: 'A Center', ALLOWED_ORIGINS: '*' });
  app = createApp({ database: opened.database, settings, log: () => {} });
  json = (await (await app.request('/openapi.json')).json()) as Json;
  document = json as unknown as Document;
});

after(() => opened.close());

/** Every `$ref` in a part of the document. */
function* references(part: Json): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === '$ref') yield value as string;
    else yield* references(value);
  }
}

const resolved = (part: Schema): Schema =>
  part['$ref'] === undefined ? part : (resolve(json, part['$ref'] as string) as Schema);

/** The documented response to a status, its references resolved one deep. */
function response(path: string, status: number): Schema {
  const found = document.paths[path]?.['get']?.responses[status];
  return resolved(found ?? assert.fail(`${path} does not document ${status}.`));
}

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
      .filter((route) => route.method === 'GET')
      .map((route) => route.path.replaceAll(/:(\w+)/g, '{$1}'));
    assert.deepEqual([...new Set(served)].sort(), Object.keys(document.paths).sort());
  });

  it('declares each parameter in a path once, as required', () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (get?.parameters ?? [])
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
    const names = Object.values(document.paths).map(({ get }) => get?.operationId);
    assert.equal(new Set(names).size, names.length);
  });

  it('has an answer for every problem there is', () => {
    for (const name of Object.keys(PROBLEMS)) {
      assert.ok(document.components['responses']?.[name], name);
    }
  });
});

describe('what the API answers is what the document says', () => {
  const requests: [path: string, address: string, status: number][] = [
    ['/', '/', 200],
    ['/groups', '/groups', 200],
    ['/groups', '/groups?limit=5', 200],
    ['/groups', '/groups?limit=0', 400],
    ['/groups/{id}', '/groups/aa-sunrise', 200],
    ['/groups/{id}', '/groups/none', 404],
    ['/health', '/health', 200],
  ];
  for (const [path, address, status] of requests) {
    it(`GET ${address}`, async () => {
      const answer = await app.request(address, { headers: { Origin: 'https://www.example.org' } });
      assert.equal(answer.status, status);
      const documented = response(path, status);
      const content = documented['content'] as Record<string, { schema: Schema }>;
      const type = answer.headers.get('content-type') ?? '';
      const { schema } = content[type] ?? assert.fail(`${type} is not documented.`);
      assert.deepEqual(misfits(json, schema, (await answer.json()) as Json), []);
      for (const name of Object.keys(documented['headers'] as Schema)) {
        // Varies by origin only where some origins are allowed and others not.
        if (name !== 'Vary') assert.ok(answer.headers.has(name), name);
      }
    });
  }

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
