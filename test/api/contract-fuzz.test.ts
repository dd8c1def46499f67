import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { registerHooks } from 'node:module';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Hono } from 'hono';
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { createApp } from '../../demo/api/app.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type * as contract from '../../src/contract/index.ts';
import { PeerRequest, Problem, Receipt, fieldErrors } from '../../src/contract/index.ts';
import type { Json } from '../fixtures/random-requests.ts';
import { anyRequest, goodRequest } from '../fixtures/random-requests.ts';

const seed = 20_240_229;

/** So many errors the API names at once. */
const MOST_ERRORS = 50;

const send = (app: Hono, body: string) =>
  Promise.resolve(
    app.request('/peer-requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${randomUUID()}"` },
      body,
    }),
  );

/** Every object has these without having been sent them: the API takes no such key. */
const hasKeyOfPrototype = (value: Json): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(
    ([key, part]) =>
      ['__proto__', 'constructor', 'prototype'].includes(key) || hasKeyOfPrototype(part),
  );

/** What a page says of a request, and an API must say too. */
function expected(request: Json): { status: number; errors: string[] } {
  if (Buffer.byteLength(JSON.stringify(request)) > 16 * 1024) return { status: 413, errors: [] };
  if (hasKeyOfPrototype(request)) return { status: 400, errors: [] };
  const found = fieldErrors(PeerRequest, request).slice(0, MOST_ERRORS);
  const errors = found.length > 0 ? found : onlyTheServerKnows(request as PeerRequest);
  return { status: errors.length > 0 ? 422 : 201, errors: errors.map(inShort) };
}

/** A page holds no directory of the world's numbers: it takes what has the shape of one. */
const onlyTheServerKnows = ({ contact }: PeerRequest): contract.FieldError[] =>
  'phone' in contact && !isValidPhoneNumber(contact.phone)
    ? [{ pointer: '#/contact/phone', code: 'invalid-phone' }]
    : [];

const inShort = ({ pointer, code }: contract.FieldError): string => `${pointer} ${code}`;

describe('the API and a page', { timeout: 60_000 }, () => {
  let opened: OpenDatabase;
  let app: Hono;

  before(async () => {
    opened = await openMemory();
    app = createApp({
      database: opened.database,
      settings: readSettings({ REQUESTS_PER_ADDRESS: '1000000', REQUESTS_IN_ALL: '1000000' }),
      keys: newKeys(),
      log: () => {},
    });
  });

  after(() => opened.close());

  async function sayTheSame(request: Json): Promise<number> {
    const { status, errors } = expected(request);
    const answer = await send(app, JSON.stringify(request));
    const body: unknown = await answer.json();
    assert.equal(answer.status, status, JSON.stringify(body));
    if (status === 201) Receipt.parse(body);
    else assert.deepEqual((Problem.parse(body).errors ?? []).map(inShort), errors);
    return status;
  }

  it('take the same requests', async () => {
    await fc.assert(
      fc.asyncProperty(goodRequest, async (request) => {
        assert.equal(await sayTheSame(request), 201);
      }),
      { numRuns: 60, seed },
    );
  });

  it('find the same wrong, in the same places, and call it the same', async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        statuses.add(await sayTheSame(request));
      }),
      { numRuns: 500, seed },
    );
    assert.deepEqual([...statuses].sort(), [201, 400, 422]);
  });
});

describe('a page with the small schemas of the bundles', { timeout: 60_000 }, () => {
  it('finds what one with zod finds', async () => {
    const bundled = await bundledContract();
    assert.notEqual(bundled.PeerRequest, PeerRequest);
    assert.equal('parse' in bundled.PeerRequest, false);
    fc.assert(
      fc.property(fc.oneof(goodRequest, anyRequest), (request) => {
        assert.deepEqual(
          bundled.fieldErrors(bundled.PeerRequest, request),
          fieldErrors(PeerRequest, request),
        );
      }),
      { numRuns: 2000, seed },
    );
  });
});

const inSource = (path: string): string =>
  new URL(`../../src/contract/${path}`, import.meta.url).href;

/** The contract once more, with what the bundles have in the place of zod. */
async function bundledContract(): Promise<typeof contract> {
  const mark = '?bundled';
  const standIn = inSource('plain-schemas.ts');
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (!context.parentURL?.endsWith(mark)) return next(specifier, context);
      if (specifier === 'zod/mini') return { url: standIn, shortCircuit: true };
      const found = next(specifier, context);
      return { ...found, url: found.url + mark };
    },
  });
  try {
    return (await import(inSource('index.ts') + mark)) as typeof contract;
  } finally {
    hooks.deregister();
  }
}
