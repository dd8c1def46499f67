import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_SECURITY_POLICY } from '../../demo/server/security.ts';
import { createSite } from '../../demo/server/site.ts';

const site = createSite((request) => new Response(`the API at ${new URL(request.url).pathname}`));

describe('how the sample site answers', () => {
  for (const address of ['/privacy/', '/find-a-group/', '/no-such-page', '/alongside/no-such.js']) {
    it(`serves ${address} under the policy that the widgets promise to work under`, async () => {
      const { headers } = await site.request(address);
      assert.match(headers.get('Content-Type') ?? '', /^text\/html; charset=utf-8$/i);
      assert.equal(headers.get('Content-Security-Policy'), CONTENT_SECURITY_POLICY);
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    });
  }

  for (const [address, more] of [
    ['/', "img-src 'self'"],
    ['/stories/', "img-src 'self'; media-src 'self'"],
    ['/stories/maria/', "img-src 'self'"],
    ['/es/historias/', "img-src 'self'; media-src 'self'"],
  ] as const) {
    it(`lets ${address} show what its stories need, and keeps the rest of the policy`, async () => {
      const { headers } = await site.request(address);
      const policy = headers.get('Content-Security-Policy');
      assert.equal(policy, `${CONTENT_SECURITY_POLICY}; ${more}`);
    });
  }

  it('says what each file is', async () => {
    for (const [address, type] of [
      ['/site.css', 'text/css'],
      ['/groups-nearby/feeds/native.json', 'application/json'],
      ['/stories/river-morning.svg', 'image/svg+xml'],
      ['/stories/saved-chair.webm', 'video/webm'],
      ['/stories/saved-chair.en.vtt', 'text/vtt'],
    ] as const) {
      const { headers } = await site.request(address);
      assert.ok(headers.get('Content-Type')?.startsWith(type), address);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    }
  });

  it('answers 404 with a page of its own', async () => {
    const answer = await site.request('/no-such-page');
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /We could not find that page/);
  });

  it('asks a browser to check its copy, and answers 304 where that is still good', async () => {
    const first = await site.request('/find-a-group/');
    assert.equal(first.headers.get('Cache-Control'), 'no-cache');
    const etag = first.headers.get('ETag') ?? '';
    const second = await site.request('/find-a-group/', { headers: { 'If-None-Match': etag } });
    assert.equal(second.status, 304);
  });

  it('gives a player the part of a video that it asks for, and no tag as if that were all', async () => {
    const video = '/stories/saved-chair.webm';
    const answer = await site.request(video, { headers: { Range: 'bytes=100-199' } });
    assert.equal(answer.status, 206);
    assert.equal((await answer.arrayBuffer()).byteLength, 100);
    assert.equal(answer.headers.get('ETag'), null);
  });

  it('leads to the folder of a page, so that the feeds beside it are found', async () => {
    const answer = await site.request('/groups-nearby?from=mail');
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('Location'), '/groups-nearby/?from=mail');
  });

  for (const escape of ['..%2f', '%2e%2e%2f', '..%5c', '....//', '%2e%2e/%2e%2e/']) {
    it(`lets nobody out of its folders by ${escape}`, async () => {
      for (const folder of ['/', '/alongside/']) {
        const answer = await site.request(`${folder}${escape}${escape}package.json`);
        assert.equal(answer.status, 404);
      }
    });
  }

  it('hands what is under /api to the API, and nothing else', async () => {
    assert.equal(await (await site.request('/api/groups')).text(), 'the API at /groups');
    assert.equal(await (await site.request('/api')).text(), 'the API at /');
    assert.equal((await site.request('/apiary')).status, 404);
  });
});
