import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drizzle } from 'drizzle-orm/pglite';
import { createApp } from '../../demo/api/app.ts';
import * as schema from '../../demo/api/database/schema.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { Listening } from './listening.ts';
import { listen } from './listening.ts';

const PAGE = 'https://www.center.example';
const ANOTHER_PAGE = 'https://staging.center.example';
let server: Listening;
let open: Listening;

/** An app whose database fails at every question: what it may be read by does not depend on it. */
const appWith = (environment: Record<string, string>) =>
  createApp({
    database: drizzle.mock({ schema }),
    settings: readSettings(environment),
    log: () => {},
  });

before(async () => {
  server = await listen(appWith({ ALLOWED_ORIGINS: `${PAGE}, ${ANOTHER_PAGE}` }));
  open = await listen(appWith({ ALLOWED_ORIGINS: '*' }));
});

after(() => Promise.all([server.close(), open.close()]));

const get = (path: string, headers: Record<string, string> = {}, at = server) =>
  fetch(`${at.origin}${path}`, { headers });

describe('pages on other origins', () => {
  for (const [method, path, status] of [
    ['GET', '/', 200],
    ['GET', '/openapi.json', 200],
    ['GET', '/groups?limit=0', 400],
    ['GET', '/nowhere', 404],
    ['POST', '/groups', 405],
    ['GET', '/groups', 500],
    ['GET', '/health', 503],
  ] as const) {
    it(`lets the listed ones read ${method} ${path}: ${status}`, async () => {
      for (const origin of [PAGE, ANOTHER_PAGE]) {
        const answer = await fetch(`${server.origin}${path}`, {
          method,
          headers: { Origin: origin },
        });
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get('access-control-allow-origin'), origin);
        assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
        assert.equal(answer.headers.get('vary'), 'Origin');
      }
    });
  }

  for (const origin of [
    'https://evil.example',
    'http://www.center.example',
    'https://www.center.example.evil.example',
    'null',
  ]) {
    it(`does not let ${origin} read`, async () => {
      const { headers } = await get('/', { Origin: origin });
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('vary'), 'Origin');
    });
  }

  it('tells caches that answers differ by origin even where none was sent', async () => {
    assert.equal((await get('/')).headers.get('vary'), 'Origin');
  });

  it('answers the question a browser asks first', async () => {
    const answer = await fetch(`${server.origin}/groups`, {
      method: 'OPTIONS',
      headers: {
        Origin: PAGE,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
    assert.equal(
      answer.headers.get('access-control-allow-headers'),
      'content-type,idempotency-key,authorization',
    );
    assert.equal(answer.headers.get('access-control-allow-methods'), 'GET,HEAD,POST');
  });

  it('opens the feeds to all where the center says so', async () => {
    const { headers } = await get('/', { Origin: 'https://anyone.example' }, open);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });
});
