import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import { rateLimits, stories } from '../../demo/api/database/schema.ts';
import { askableApp } from './asking.ts';
import { expectProblem } from './expect-problem.ts';
import { aStory, countRows, move, publicStories, send, share } from './stories-sharing.ts';

const PAGE = 'https://www.center.example';

describe('what strangers send as stories', { timeout: 60_000 }, () => {
  let storage: OpenDatabase;
  let database: Database;
  let app: Hono;

  before(async () => {
    storage = await openMemory();
    ({ database } = storage);
    app = askableApp(database, { environment: { ALLOWED_ORIGINS: `*, ${PAGE}` } });
  });

  after(() => storage.close());

  beforeEach(async () => {
    await database.delete(stories);
    await database.delete(rateLimits);
  });

  const refused = async (answer: Response, status: number, type: RegExp): Promise<void> => {
    assert.match((await expectProblem(answer, status)).type, type);
    assert.equal(await countRows(database), 0);
  };

  const text = JSON.stringify(aStory());
  const withExtra = (extra: string) => text.replace(/}$/, `,"extra":${extra}}`);

  for (const [name, body] of [
    ['nothing', ''],
    ['half a body', text.slice(0, -1)],
    [
      'bytes that are not UTF-8',
      new Blob([Buffer.from(text.replace('Wren', 'Mar\u00eda'), 'latin1')]),
    ],
    ['consent given twice', text.replace('"publish":true', '"publish":false,$&')],
    ['__proto__', withExtra('{"__proto__":{"status":"published"}}')],
    ['lists in lists', withExtra('['.repeat(17) + ']'.repeat(17))],
  ] as const) {
    it(`is refused with 400: ${name}`, async () => {
      await refused(await send(app, body), 400, /\/malformed-json$/);
    });
  }

  it('is refused with 400: without a key', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await app.request('/stories', { method: 'POST', headers, body: text });
    await refused(answer, 400, /\/idempotency-key-needed$/);
  });

  it('may be 32 KiB long, and is refused with 413 at one byte more', async () => {
    const fill = (length: number) => text + ' '.repeat(length - Buffer.byteLength(text));
    await refused(await send(app, fill(32_769)), 413, /\/content-too-large$/);
    assert.equal((await send(app, fill(32_768))).status, 202);
  });

  it('is refused with 415: text', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    await refused(await send(app, text, { headers }), 415, /\/unsupported-media-type$/);
  });

  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'http://www.center.example' },
    { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
  ] as Record<string, string>[]) {
    it(`is refused with 403: ${JSON.stringify(headers)}`, async () => {
      const answer = await send(app, text, { headers });
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
      await refused(answer, 403, /\/origin-not-allowed$/);
    });
  }

  it('is taken from a page on the list, which may read every answer', async () => {
    const good = await send(app, text, { headers: { Origin: PAGE } });
    assert.equal(good.status, 202);
    const bad = await send(app, {}, { headers: { Origin: PAGE } });
    assert.equal(bad.status, 422);
    for (const { headers } of [good, bad]) {
      assert.equal(headers.get('access-control-allow-origin'), PAGE);
      assert.equal(headers.get('cache-control'), 'no-store');
    }
  });

  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    it(`is refused with 405: ${method}`, async () => {
      const answer = await app.request('/stories', { method });
      assert.deepEqual(answer.headers.get('allow')?.split(', ').toSorted(), [
        'GET',
        'HEAD',
        'POST',
      ]);
      await expectProblem(answer, 405);
    });
  }

  it('is told of each error, at its place', async () => {
    const wrong = {
      quote: '',
      body: 'a'.repeat(5001),
      name: 'n'.repeat(81),
      recoverySince: '2019-13',
      topics: [''],
      kind: 'poem',
      email: undefined,
      consent: { publish: false, firstName: 'yes', contact: true, noticeVersion: '1' },
    };
    const { errors = [] } = await expectProblem(await send(app, aStory(wrong)), 422);
    const found = errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
    assert.deepEqual(found, [
      '#/body too-long',
      '#/consent/firstName invalid-format',
      '#/consent/publish consent-needed',
      '#/email required',
      '#/kind not-allowed',
      '#/name too-long',
      '#/quote too-short',
      '#/recoverySince invalid-format',
      '#/topics/0 too-short',
    ]);
    assert.equal(await countRows(database), 0);
  });

  it('cannot make itself public, older, or somebody else’s', async () => {
    const { reference } = await share(
      app,
      aStory({
        id: 'sample-maria',
        status: 'published',
        publishedAt: '2020-01-01T00:00:00Z',
        url: 'https://evil.example',
        image: { src: 'https://evil.example/a.png', alt: '', width: 1, height: 1 },
        video: { src: 'https://evil.example/a.mp4' },
      }),
    );
    assert.deepEqual(await publicStories(app), []);
    await move(database, reference, 'publish');
    const [story] = await publicStories(app);
    assert.notEqual(story?.id, 'sample-maria');
    assert.match(story?.publishedAt ?? '', /^2026/);
    assert.ok(!JSON.stringify(story).includes('evil'));
  });

  it('is text, and stays what it is', async () => {
    const quote = '<img src=x onerror=alert(1)> \u202Ereversed\u202C &amp; {{x}}';
    const { reference } = await share(app, aStory({ quote }));
    await move(database, reference, 'publish');
    const answer = await app.request('/stories');
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await publicStories(app))[0]?.quote, quote);
  });

  it('is put off when there is too much of it, and leaves requests alone', async () => {
    const environment = { REQUESTS_PER_ADDRESS: '2' };
    const limited = askableApp(database, { environment });
    await share(limited, aStory());
    await share(limited, aStory());
    const answer = await send(limited, aStory());
    assert.match((await expectProblem(answer, 429)).type, /\/too-many-requests$/);
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    assert.equal(await countRows(database), 2);
    const request = await limited.request('/peer-requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"a"' },
      body: '{}',
    });
    assert.equal(request.status, 422);
  });

  it('goes to suspected spam where a program seems to have sent it, and is kept', async () => {
    const { reference } = await share(app, aStory({ signals: { elapsedMs: 900, trap: true } }));
    const [row] = await database.select().from(stories);
    assert.equal(row?.reference, reference);
    assert.equal(row.suspect, true);
  });
});

describe('an API without its database', { timeout: 60_000 }, () => {
  it('asks to send a story again, and says nothing of the cause', async () => {
    const away = await openMemory();
    const app = askableApp(away.database);
    await away.close();
    const answer = await send(app, aStory());
    assert.equal(answer.headers.get('retry-after'), '2');
    await expectProblem(answer, 503);
  });
});
