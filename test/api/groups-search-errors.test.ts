import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drizzle } from 'drizzle-orm/pglite';
import { createApp } from '../../demo/api/app.ts';
import * as schema from '../../demo/api/database/schema.ts';
import type { RequestLine } from '../../demo/api/http/request-log.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { Problem } from '../../src/contract/index.ts';
import { expectProblem } from './expect-problem.ts';
import type { Listening } from './listening.ts';
import { listen } from './listening.ts';

const PAGE = 'https://www.center.example';
const NOW = Date.UTC(2026, 10, 22, 12);
const log: RequestLine[] = [];
let server: Listening;
let open: Listening;

/** The database fails at every question: what is wrong with a body is found without it. */
const appWith = (environment: Record<string, string>) =>
  createApp({
    database: drizzle.mock({ schema }),
    settings: readSettings(environment),
    log: (line) => log.push(line),
    now: () => NOW,
  });

before(async () => {
  server = await listen(appWith({ ALLOWED_ORIGINS: PAGE }));
  open = await listen(appWith({ ALLOWED_ORIGINS: '*' }));
});

after(() => Promise.all([server.close(), open.close()]));

const JSON_TYPE = { 'Content-Type': 'application/json' };

const send = (
  body: string | ReadableStream,
  headers: Record<string, string> = JSON_TYPE,
  at = server,
) =>
  fetch(`${at.origin}/groups/search`, {
    method: 'POST',
    headers: { Origin: PAGE, ...headers },
    body,
    ...(typeof body !== 'string' && { duplex: 'half' }),
  });

const sendJson = (body: unknown) => send(JSON.stringify(body));

const word = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a search that is not well-formed', () => {
  for (const body of ['', '{', 'limit=5', '{"limit":5}}', '\u0000']) {
    it(`is refused: ${JSON.stringify(body)}`, async () => {
      const { type } = await expectProblem(await send(body), 400);
      assert.match(type, /\/malformed-json$/);
    });
  }

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    it(`is refused as "${type}"`, async () => {
      const problem = await expectProblem(await send('{"limit":5}', { 'Content-Type': type }), 415);
      assert.match(problem.type, /\/unsupported-media-type$/);
    });
  }

  const tooLong = JSON.stringify({ limit: 5, future: 'x'.repeat(16 * 1024) });

  it('is refused above 16 KiB, said beforehand or not', async () => {
    for (const body of [tooLong, new Blob([tooLong]).stream()]) {
      const { type } = await expectProblem(await send(body), 413);
      assert.match(type, /\/content-too-large$/);
    }
  });
});

describe('a search that does not fit', () => {
  const bad: [body: unknown, errors: Record<string, string>][] = [
    [{}, { '#/limit': 'required' }],
    [[], { '#': 'invalid-format' }],
    [null, { '#': 'invalid-format' }],
    [{ limit: '5' }, { '#/limit': 'invalid-format' }],
    [{ limit: 0 }, { '#/limit': 'out-of-range' }],
    [{ limit: 201 }, { '#/limit': 'out-of-range' }],
    [{ limit: 1e300 }, { '#/limit': 'out-of-range' }],
    [
      { limit: 1.5, q: 'x'.repeat(501) },
      { '#/limit': 'invalid-format', '#/q': 'too-long' },
    ],
    [{ limit: 5, topic: 'alcohol' }, { '#/topic': 'invalid-format' }],
    [{ limit: 5, topic: ['a', ''] }, { '#/topic/1': 'too-short' }],
    [{ limit: 5, day: Array.from({ length: 101 }, () => '1') }, { '#/day': 'too-long' }],
    [{ limit: 5, sort: 'secret' }, { '#/sort': 'not-allowed' }],
    [{ limit: 5, timeZone: 'Mars/Olympus' }, { '#/timeZone': 'invalid-time-zone' }],
    [
      { limit: 5, near: [91, -181] },
      { '#/near/0': 'out-of-range', '#/near/1': 'out-of-range' },
    ],
    [{ limit: 5, near: [1] }, { '#/near': 'too-short' }],
    [{ limit: 5, withinKm: 0 }, { '#/withinKm': 'out-of-range' }],
    [{ limit: 5, cursor: '' }, { '#/cursor': 'too-short' }],
    [{ limit: 5, cursor: 'nonsense' }, { '#/cursor': 'invalid-format' }],
    [{ limit: 5, cursor: word([1, 'x']) }, { '#/cursor': 'invalid-format' }],
    [
      { limit: 5, cursor: word([NOW / 60_000 - 1441, 0, 0, 0, 'a', 'b']) },
      { '#/cursor': 'invalid-format' },
    ],
    [
      { limit: 5, cursor: word([NOW / 60_000 + 1441, 0, 0, 0, 'a', 'b']) },
      { '#/cursor': 'invalid-format' },
    ],
  ];
  for (const [body, expected] of bad) {
    it(`is told where and why: ${JSON.stringify(expected)}`, async () => {
      const { type, errors = [] } = await expectProblem(await sendJson(body), 422);
      assert.match(type, /\/invalid-content$/);
      const found = Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]));
      assert.deepEqual(found, expected);
    });
  }

  it('is told no value that was sent, and not everything where everything is wrong', async () => {
    const secret = Array.from({ length: 1000 }, () => ['secret']);
    const problem: Problem = await expectProblem(await sendJson({ limit: 5, topic: secret }), 422);
    assert.doesNotMatch(JSON.stringify(problem), /secret/);
    assert.ok(problem.errors && problem.errors.length <= 50);
  });
});

describe('a search from a page on another origin', () => {
  const preflight = (at: Listening) =>
    fetch(`${at.origin}/groups/search`, {
      method: 'OPTIONS',
      headers: {
        Origin: PAGE,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });

  it('is let through where the center lists it, and where it lists all', async () => {
    for (const [at, origin] of [
      [server, PAGE],
      [open, '*'],
    ] as const) {
      const answer = await preflight(at);
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-origin'), origin);
      assert.match(answer.headers.get('access-control-allow-methods') ?? '', /\bPOST\b/);
      assert.match(answer.headers.get('access-control-allow-headers') ?? '', /\bcontent-type\b/);
    }
  });

  it('can read every refusal', async () => {
    for (const answer of await Promise.all([
      send('{'),
      send('x', { 'Content-Type': 'text/plain' }),
      send('x'.repeat(20_000)),
      sendJson({}),
      sendJson({ limit: 5 }),
    ])) {
      assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    }
  });
});

describe('what is written down of a search', () => {
  it('is no more than of any other request, even when it fails', async (test) => {
    log.length = 0;
    const written: unknown[] = [];
    for (const way of ['log', 'info', 'warn', 'error'] as const) {
      test.mock.method(console, way, (...parts: unknown[]) => void written.push(parts));
    }
    const answer = await sendJson({ limit: 5, q: 'private', topic: ['private'] });
    await sendJson({ limit: 0, q: 'private' });
    const problem = await expectProblem(answer, 500);
    assert.doesNotMatch(JSON.stringify([log, written, problem]), /private/);
    assert.deepEqual(
      log.map(({ ms: _, ...line }) => line),
      [
        { method: 'POST', route: '/groups/search', status: 500 },
        { method: 'POST', route: '/groups/search', status: 422 },
      ],
    );
  });
});

describe('other methods', () => {
  it('are told which there are', async () => {
    const answer = await fetch(`${server.origin}/groups/search`, { method: 'PUT' });
    assert.equal(answer.headers.get('allow'), 'GET, HEAD, POST');
    await expectProblem(answer, 405);
  });
});
