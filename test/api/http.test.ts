import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { mount } from 'hono/mount';
import { createApp } from '../../demo/api/app.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import type { RequestLine } from '../../demo/api/http/request-log.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { GroupsEnvelope, Service } from '../../src/contract/index.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import type { Listening } from './listening.ts';
import { listen } from './listening.ts';

const PAGE = 'https://www.center.example';
const log: RequestLine[] = [];
onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let server: Listening;
  let mounted: Listening;

  const appWith = (environment: Record<string, string>) =>
    createApp({
      database: opened.database,
      settings: readSettings(environment),
      log: (line) => log.push(line),
    });

  before(async () => {
    opened = await open();
    await saveGroups(opened.database, sampleGroups);
    const app = appWith({
      ALLOWED_ORIGINS: PAGE,
      ORGANIZATION: 'A Center',
      CLOSED: '2026-11-26',
    });
    server = await listen(app);
    mounted = await listen(new Hono().all('/some/api/*', mount(app.fetch)));
  });

  after(async () => {
    await Promise.all([server, mounted].map((each) => each.close()));
  });

  const get = (path: string, headers: Record<string, string> = {}, at = server) =>
    fetch(`${at.origin}${path}`, { headers });

  describe('GET /', () => {
    it('says what the API can do and what the center set', async () => {
      const answer = await get('/');
      assert.deepEqual(Service.parse(await answer.json()), {
        version: 1,
        capabilities: ['groups', 'groups-search'],
        organization: 'A Center',
        closed: ['2026-11-26'],
      });
    });
  });

  describe('an answer that may be kept', () => {
    for (const path of ['/', '/groups', '/groups/aa-sunrise', '/openapi.json']) {
      it(`${path} answers 304 to its own ETag, with the headers a page needs`, async () => {
        const first = await get(path, { Origin: PAGE });
        const etag = first.headers.get('etag') ?? '';
        assert.match(etag, /^"\w+"$/);
        assert.equal(first.headers.get('cache-control'), 'public, max-age=60');

        for (const sent of [etag, `W/${etag}`, `"other", ${etag}`]) {
          const second = await get(path, { Origin: PAGE, 'If-None-Match': sent });
          assert.equal(second.status, 304);
          assert.equal(await second.text(), '');
          for (const name of [
            'etag',
            'cache-control',
            'vary',
            'access-control-allow-origin',
            'access-control-expose-headers',
            'x-content-type-options',
          ]) {
            assert.equal(second.headers.get(name), first.headers.get(name), name);
          }
        }
        const changed = await get(path, { 'If-None-Match': '"other"' });
        assert.equal(changed.status, 200);
      });
    }

    it('has another ETag when a group changed', async () => {
      const etag = async () => (await get('/groups')).headers.get('etag');
      const first = await etag();
      assert.equal(await etag(), first);
      await saveGroups(opened.database, [...sampleGroups, { id: 'new', name: 'New' }]);
      assert.notEqual(await etag(), first);
    });

    it('answers HEAD as GET, without the body', async () => {
      const answer = await fetch(`${server.origin}/groups`, { method: 'HEAD' });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('etag'), (await get('/groups')).headers.get('etag'));
      assert.equal(await answer.text(), '');
    });
  });

  describe('every answer', () => {
    it('says that it is data and not a page', async () => {
      for (const path of ['/', '/groups', '/groups/none', '/health', '/nowhere']) {
        const { headers } = await get(path);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('referrer-policy'), 'no-referrer');
        assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
        assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      }
    });
  });

  describe('what is not there', () => {
    for (const path of ['/nowhere', '/groups/', '/health/more', '//', '/groups/a/b']) {
      it(`answers 404 for ${path}`, async () => {
        const { type } = await expectProblem(await get(path), 404);
        assert.equal(type, 'https://alongside-widgets.example/problems/not-found');
      });
    }

    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of ['/', '/groups', '/groups/aa-sunrise', '/health', '/openapi.json']) {
        it(`answers 405 for ${method} ${path}`, async () => {
          const answer = await fetch(`${server.origin}${path}`, { method });
          assert.equal(answer.headers.get('allow'), 'GET, HEAD');
          const { type } = await expectProblem(answer, 405);
          assert.match(type, /\/method-not-allowed$/);
        });
      }
    }

    it('puts problems under the address the center chose', async () => {
      const app = appWith({ PROBLEM_TYPE_BASE: 'https://center.example/help#' });
      const { type } = await expectProblem(await app.request('/nowhere'), 404);
      assert.equal(type, 'https://center.example/help#not-found');
    });
  });

  describe('under a path of another server', () => {
    it('pages to the end', async () => {
      let url: string | undefined = `${mounted.origin}/some/api/groups?limit=20`;
      const ids = new Set<string>();
      while (url !== undefined) {
        const answer: Response = await fetch(url);
        const { groups, next, total } = GroupsEnvelope.parse(await answer.json());
        for (const group of groups) ids.add(group.id);
        if (next === undefined) assert.equal(ids.size, total);
        url = next === undefined ? undefined : new URL(next, answer.url).href;
      }
    });

    it('answers problems of its own', async () => {
      await expectProblem(await get('/some/api/nowhere', {}, mounted), 404);
      await expectProblem(await get('/some/api/groups/none', {}, mounted), 404);
    });

    it('answers at the path itself, with a slash or without', async () => {
      assert.equal((await get('/some/api', {}, mounted)).status, 200);
      assert.equal((await get('/some/api/', {}, mounted)).status, 200);
    });
  });

  describe('what is written down', () => {
    it('is the method, the pattern, the status and the time, and no address', async () => {
      log.length = 0;
      await get('/groups?cursor=private');
      await get('/groups/women-only?note=private', { Referer: 'https://private.example' });
      await get('/private');
      await fetch(`${server.origin}/groups`, { method: 'POST', body: 'private' });
      assert.deepEqual(
        log.map(({ ms: _, ...line }) => line),
        [
          { method: 'GET', route: '/groups', status: 400 },
          { method: 'GET', route: '/groups/:id', status: 404 },
          { method: 'GET', route: '/*', status: 404 },
          { method: 'POST', route: '/*', status: 405 },
        ],
      );
      for (const { ms } of log) assert.ok(Number.isInteger(ms));
    });
  });

  describe('GET /health', () => {
    it('is well while the database is', async () => {
      const answer = await get('/health');
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.deepEqual(await answer.json(), { status: 'ok' });
    });
  });

  describe('an address that is not well-formed', () => {
    it('is answered 404', async () => {
      const { hostname, port } = new URL(server.origin);
      const status = await new Promise((resolve, reject) => {
        request({ hostname, port, path: '/groups/%E0%A4%' }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
      assert.equal(status, 404);
    });
  });

  describe('when the database goes away', () => {
    before(() => opened.close());

    it('is not well', async () => {
      const { type } = await expectProblem(await get('/health'), 503);
      assert.match(type, /\/unavailable$/);
    });

    it('answers 500, readable for the page, and says nothing of the cause', async () => {
      log.length = 0;
      const answer = await get('/groups/private-id', { Origin: PAGE });
      assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
      const body = await expectProblem(answer, 500);
      assert.deepEqual(Object.keys(body).sort(), ['status', 'title', 'type']);
      const { ms: _, ...line } = log[0] ?? assert.fail('Nothing was written down.');
      assert.deepEqual(line, { method: 'GET', route: '/groups/:id', status: 500 });
    });
  });
});
