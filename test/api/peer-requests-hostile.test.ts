import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import { peerRequests } from '../../demo/api/database/schema.ts';
import { aCall, ask, askableApp, send } from './asking.ts';
import { expectProblem } from './expect-problem.ts';

const PAGE = 'https://www.center.example';

describe('what strangers send', { timeout: 60_000 }, () => {
  let opened: OpenDatabase;
  let database: Database;
  let app: Hono;

  before(async () => {
    opened = await openMemory();
    ({ database } = opened);
    app = askableApp(database, { environment: { ALLOWED_ORIGINS: `*, ${PAGE}` } });
  });

  after(() => opened.close());

  const refused = async (answer: Response, status: number, type: RegExp): Promise<string> => {
    const problem = await expectProblem(answer, status);
    assert.match(problem.type, type);
    assert.equal(await database.$count(peerRequests), 0);
    return problem.detail ?? '';
  };

  const text = JSON.stringify(aCall());
  const withExtra = (extra: string) => text.replace(/}$/, `,"extra":${extra}}`);
  const latin1 = new Blob([Buffer.from(text.replace('Sparrow', 'Mar\u00eda'), 'latin1')]);

  for (const [name, body, why] of [
    ['nothing', '', /not JSON/],
    ['half a body', text.slice(0, -1), /not JSON/],
    ['a comment', text.replace('{', '{/**/'), /not JSON/],
    ['bytes that are not UTF-8', latin1, /not UTF-8/],
    ['the same key twice', withExtra('{"a":"1","a":"2"}'), /same key twice/],
    ['the same key in other letters', withExtra('{"a":"1","\\u0061":"2"}'), /same key twice/],
    [
      'the same safety answer twice',
      text.replace('"voicemail":"none"', '$&,"voicemail":"organization-ok"'),
      /same key twice/,
    ],
    ['__proto__', withExtra('{"__proto__":{"admin":true}}'), /no object may have/],
    ['constructor', withExtra('{"constructor":"1"}'), /no object may have/],
    ['prototype, escaped', withExtra('{"\\u0070rototype":"1"}'), /no object may have/],
    ['lists in lists', withExtra('['.repeat(17) + ']'.repeat(17)), /too deep/],
    ['8000 lists in lists', '['.repeat(8000) + ']'.repeat(8000), /too deep/],
    ['objects in objects', `${'{"a":'.repeat(17)}1${'}'.repeat(17)}`, /too deep/],
  ] as const) {
    it(`is refused with 400: ${name}`, async () => {
      assert.match(await refused(await send(app, body), 400, /\/malformed-json$/), why);
    });
  }

  for (const key of [
    undefined,
    '',
    'bare',
    '"',
    '""',
    '"a',
    "'a'",
    '"a"b"',
    `"${'a'.repeat(256)}"`,
    '"caf\u00e9"',
  ]) {
    it(`is refused with 400: the Idempotency-Key ${key?.slice(0, 10) ?? 'that is missing'}`, async () => {
      const headers = new Headers({ 'Content-Type': 'application/json' });
      if (key !== undefined) headers.set('Idempotency-Key', key);
      const answer = await app.request('/peer-requests', { method: 'POST', headers, body: text });
      await refused(answer, 400, /\/idempotency-key-needed$/);
    });
  }

  it('may be 16 KiB long, and is refused with 413 at one byte more', async () => {
    const fill = (length: number) => text + ' '.repeat(length - Buffer.byteLength(text));
    await refused(await send(app, fill(16_385)), 413, /\/content-too-large$/);
    const stream = new Blob([fill(16_385)]).stream();
    const request = new Request('http://localhost/peer-requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"streamed"' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    await refused(await app.request(request), 413, /\/content-too-large$/);
    assert.equal((await send(app, fill(16_384))).status, 201);
    await database.delete(peerRequests);
  });

  for (const [name, headers] of [
    ['text', { 'Content-Type': 'text/plain' }],
    ['no type', { 'Content-Type': '' }],
    ['a form with files', { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['another charset', { 'Content-Type': 'application/json; charset=iso-8859-1' }],
    ['another charset, in quotes', { 'Content-Type': 'application/json;charset="utf-16"' }],
    ['a compressed body', { 'Content-Encoding': 'gzip' }],
  ] as const) {
    it(`is refused with 415: ${name}`, async () => {
      await refused(await send(app, text, { headers }), 415, /\/unsupported-media-type$/);
    });
  }

  for (const type of ['application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"']) {
    it(`is taken as ${type}`, async () => {
      await ask(app, aCall(), { headers: { 'Content-Type': type } });
      await database.delete(peerRequests);
    });
  }

  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
    it(`is refused with 405: ${method}`, async () => {
      const answer = await app.request('/peer-requests', { method });
      assert.equal(answer.headers.get('allow'), 'POST');
      await expectProblem(answer, 405);
    });
  }

  describe('from a page', () => {
    const from = (headers: Record<string, string>) => send(app, aCall(), { headers });

    it('is taken from those on the list, which may read every answer', async () => {
      const good = await from({ Origin: PAGE });
      assert.equal(good.status, 201);
      const bad = await send(app, {}, { headers: { Origin: PAGE } });
      assert.equal(bad.status, 422);
      for (const { headers } of [good, bad]) {
        assert.equal(headers.get('access-control-allow-origin'), PAGE);
        assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
        assert.equal(headers.get('vary'), 'Origin');
      }
      await database.delete(peerRequests);
    });

    it('is taken from its own origin, whatever that is', async () => {
      await from({ Origin: 'http://api.example', Host: 'api.example' });
      await from({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' });
      assert.equal(await database.$count(peerRequests), 2);
      await database.delete(peerRequests);
    });

    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'https://www.center.example.evil.example' },
      { Origin: 'http://www.center.example' },
      { Origin: 'null' },
      { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'not an origin' },
    ] as Record<string, string>[]) {
      it(`is refused with 403: ${JSON.stringify(headers)}`, async () => {
        const answer = await from(headers);
        assert.equal(answer.headers.get('access-control-allow-origin'), null);
        await refused(answer, 403, /\/origin-not-allowed$/);
      });
    }

    it('is allowed by the question a browser asks first, to those on the list only', async () => {
      for (const [origin, allowed] of [
        [PAGE, PAGE],
        ['https://evil.example', null],
      ] as const) {
        for (const path of ['/peer-requests', '/peer-requests/CCCCC-CCCCC']) {
          const { status, headers } = await app.request(path, {
            method: 'OPTIONS',
            headers: { Origin: origin, 'Access-Control-Request-Method': 'DELETE' },
          });
          assert.equal(status, 204);
          assert.equal(headers.get('access-control-allow-origin'), allowed);
          assert.match(headers.get('access-control-allow-methods') ?? '', /POST,DELETE/);
          assert.equal(
            headers.get('access-control-allow-headers'),
            'content-type,idempotency-key,authorization',
          );
        }
      }
    });
  });
});
