import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { peerRequests, stories } from '../../demo/api/database/schema.ts';
import { NOW } from '../api/asking.ts';
import { HERE, checkServed, rulesWith, told } from './checking.ts';
import { openReferenceApi } from './reference-api.ts';
import { PAGE } from './small-api.ts';

/** Milliseconds, so that what was sent before does not count. */
const HOUR = 3_600_000;

type Reference = Awaited<ReturnType<typeof openReferenceApi>>;

describe('the reference API', () => {
  let api: Reference;

  before(async () => {
    api = await openReferenceApi();
  });

  after(() => api.close());

  const serve = (request: Request) => api.app.fetch(request);

  it('passes, with a test sent and taken back', async () => {
    const report = await checkServed(serve, {
      target: { api: HERE, feed: `${HERE}/groups`, origin: PAGE, post: true },
    });
    assert.deepEqual(rulesWith(report, 'failed'), [], told(report));
    assert.deepEqual(rulesWith(report, 'not-checked'), ['too-many-requests'], told(report));
    const requests = await api.database.select().from(peerRequests);
    assert.deepEqual(
      requests.map(({ status, payload }) => [status, payload]),
      [['withdrawn', null]],
    );
    const shared = await api.database.select().from(stories);
    assert.deepEqual(
      shared.map(({ status }) => status),
      ['withdrawn'],
    );
  });

  it('passes without a test, and then nothing is stored', async () => {
    const before = await api.database.$count(peerRequests);
    const report = await checkServed(serve, { target: { api: HERE, origin: PAGE } });
    assert.deepEqual(rulesWith(report, 'failed'), [], told(report));
    assert.ok(rulesWith(report, 'not-checked').includes('post-receipt'));
    assert.equal(await api.database.$count(peerRequests), before);
  });

  it('is found to let only its own pages send', async () => {
    const report = await checkServed(serve, {
      target: { api: HERE, origin: 'https://else.example', post: true },
    });
    assert.deepEqual(rulesWith(report, 'failed'), [
      'cors-origin',
      'cors-preflight',
      'sending-open',
    ]);
  });

  it('without an inbox is not asked for what it does not offer', async () => {
    const asked: string[] = [];
    const report = await checkServed(
      (request) => {
        asked.push(`${request.method} ${new URL(request.url).pathname}`);
        return new URL(request.url).pathname === '/'
          ? Response.json({ version: 1, capabilities: ['groups'] })
          : serve(request);
      },
      { target: { api: HERE, post: true } },
    );
    assert.ok(!asked.some((each) => each.startsWith('POST')), asked.join(', '));
    const left = report.findings.find(
      ({ rule, outcome }) => rule === 'capabilities' && outcome === 'not-checked',
    );
    assert.match(left?.what ?? '', /groups-search, peer-requests, story-submissions/);
  });

  it('with a low limit is not flooded: what was not looked at is said', async () => {
    const app = api.appWith({ REQUESTS_PER_ADDRESS: '2' }, NOW + HOUR);
    let posts = 0;
    const report = await checkServed((request) => {
      if (request.method === 'POST') posts += 1;
      return app.fetch(request);
    });
    const busy = report.findings.filter(({ rule }) => rule === 'too-many-requests');
    assert.deepEqual(
      busy.map(({ outcome }) => outcome),
      ['passed'],
      told(report),
    );
    const unseen = rulesWith(report, 'not-checked');
    assert.ok(unseen.includes('refuses-invalid') && unseen.includes('post-receipt'), told(report));
    assert.deepEqual(rulesWith(report, 'failed'), []);
    // Four searches, and eight for each address that takes something.
    assert.ok(posts <= 20, `${posts} were sent`);
  });
});
