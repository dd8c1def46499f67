import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { centerStories, stories } from '../../demo/api/database/schema.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { saveOwnStories } from '../../demo/api/stories/published.ts';
import { Service } from '../../src/contract/index.ts';
import type { WireStory } from '../../src/contract/index.ts';
import { KEYS, NOW, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import { aStory, edit, move, publicStories, share, takeBack } from './stories-sharing.ts';

const DAY = 86_400_000;
const PAGE = 'https://www.center.example';

const own = (id: string, publishedAt: string, more: Partial<WireStory> = {}): WireStory => ({
  id,
  quote: `The words of ${id}.`,
  name: id,
  consent: true,
  publishedAt,
  ...more,
});

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let database: Database;
  let app: Hono;

  before(async () => {
    storage = await open();
    ({ database } = storage);
    app = askableApp(database, { environment: { ALLOWED_ORIGINS: `*, ${PAGE}` } });
  });

  after(() => storage.close());

  beforeEach(async () => {
    await database.delete(stories);
    await database.delete(centerStories);
  });

  const published = async (changes: object, at: number = NOW) => {
    const receipt = await share(app, aStory(changes));
    assert.equal(await move(database, receipt.reference, 'publish', at), 'done');
    return receipt;
  };

  describe('the list of stories', { timeout: 60_000 }, () => {
    it('has those of visitors and the center’s own, the latest first', async () => {
      await published({ quote: 'second' }, Date.parse('2026-11-20T12:00:00Z'));
      await published({ quote: 'fourth' }, Date.parse('2026-11-01T12:00:00Z'));
      await saveOwnStories(database, [
        own('third', '2026-11-10T12:00:00Z', { quote: 'third' }),
        own('first', '2026-11-21T12:00:00+02:00', { quote: 'first' }),
      ]);
      const quotes = (await publicStories(app)).map(({ quote }) => quote);
      assert.deepEqual(quotes, ['first', 'second', 'third', 'fourth']);
      assert.deepEqual(
        (await publicStories(app, '?limit=2')).map(({ quote }) => quote),
        ['first', 'second'],
      );
    });

    it('has those of one kind, as they were edited', async () => {
      await published({ kind: 'advice', quote: 'Drink some water.' });
      await published({ quote: 'A story.' });
      const { reference } = await published({ quote: 'Rather advice.' });
      assert.equal(await edit(database, reference, { kind: 'advice' }), 'done');
      await saveOwnStories(database, [own('own', '2026-01-01T00:00:00Z', { kind: 'advice' })]);
      const of = async (kind: string) =>
        (await publicStories(app, `?kind=${kind}`)).map(({ quote }) => quote).toSorted();
      assert.deepEqual(await of('story'), ['A story.']);
      assert.deepEqual(await of('advice'), [
        'Drink some water.',
        'Rather advice.',
        'The words of own.',
      ]);
    });

    it('has fifty unless more or fewer are asked for', async () => {
      await saveOwnStories(
        database,
        Array.from({ length: 60 }, (_, at) =>
          own(`own-${at}`, new Date(NOW - at * DAY).toISOString()),
        ),
      );
      assert.equal((await publicStories(app)).length, 50);
      assert.equal((await publicStories(app, '?limit=200')).length, 60);
      assert.equal((await publicStories(app, '?limit=1')).length, 1);
    });

    for (const query of [
      'kind=poem',
      'kind=',
      'limit=0',
      'limit=201',
      'limit=-1',
      'limit=1.5',
      'limit=x',
      'limit=',
    ]) {
      it(`is refused with ${query}`, async () => {
        const answer = await app.request(`/stories?${query}`);
        const { detail = '' } = await expectProblem(answer, 400);
        assert.match(detail, /^(kind must be one of story, advice|limit must be a whole number)/);
      });
    }

    it('may be kept, and is checked each time', async () => {
      await published({});
      const first = await app.request('/stories');
      assert.equal(first.headers.get('cache-control'), 'public, no-cache');
      const etag = first.headers.get('etag') ?? '';
      const again = await app.request('/stories', { headers: { 'If-None-Match': etag } });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      assert.equal(again.headers.get('cache-control'), 'public, no-cache');
    });

    it('has another ETag once a story was taken back, and the same while others only wait', async () => {
      const receipt = await published({});
      const etag = async () => (await app.request('/stories')).headers.get('etag');
      const before = await etag();
      const waiting = await share(app, aStory());
      await edit(database, waiting.reference, { quote: 'Edited.' });
      await takeBack(app, waiting);
      assert.equal(await etag(), before);
      await takeBack(app, receipt);
      assert.notEqual(await etag(), before);
    });

    it('is read by every page where the center says so, and sent to by its own only', async () => {
      const anyone = { Origin: 'https://anyone.example' };
      const read = await app.request('/stories', { headers: anyone });
      assert.equal(read.headers.get('access-control-allow-origin'), '*');
      const preflight = (method: string, path = '/stories', origin = anyone.Origin) =>
        app.request(path, {
          method: 'OPTIONS',
          headers: { Origin: origin, 'Access-Control-Request-Method': method },
        });
      const allowed = async (...asked: Parameters<typeof preflight>) =>
        (await preflight(...asked)).headers.get('access-control-allow-origin');
      assert.equal(await allowed('GET'), '*');
      assert.equal(await allowed('POST'), null);
      assert.equal(await allowed('DELETE', '/stories/AAAAA-AAAAA'), null);
      assert.equal(await allowed('GET', '/stories/received/AAAAA-AAAAA'), null);
      assert.equal(await allowed('POST', '/stories', PAGE), PAGE);
      assert.equal(await allowed('DELETE', '/stories/AAAAA-AAAAA', PAGE), PAGE);
      const page = await app.request('/stories/received/AAAAA-AAAAA', { headers: anyone });
      assert.equal(page.headers.get('access-control-allow-origin'), null);
      const sent = await app.request('/stories', { method: 'POST', headers: anyone });
      await expectProblem(sent, 403);
    });

    it('passes over what was sealed with a key that is lost', async () => {
      await published({ quote: 'Lost.' });
      const [newest] = newKeys().encryption;
      const without = askableApp(database, { keys: { ...KEYS, encryption: [newest] } });
      await saveOwnStories(database, [own('own', '2026-01-01T00:00:00Z')]);
      assert.deepEqual(
        (await publicStories(without)).map(({ id }) => id),
        ['own'],
      );
    });

    it('keeps all of a story of the center’s own', async () => {
      const story = own('own', '2026-01-01T00:00:00Z', {
        image: { src: 'https://www.center.example/a.svg', alt: 'A hill', width: 40, height: 30 },
        url: 'https://www.center.example/own',
        contentNote: 'Speaks of grief',
      });
      await saveOwnStories(database, [story]);
      await saveOwnStories(database, [{ ...story, quote: 'Once more.' }]);
      assert.deepEqual(await publicStories(app), [{ ...story, quote: 'Once more.' }]);
    });

    it('is named by the service', async () => {
      const { capabilities } = Service.parse(await (await app.request('/')).json());
      assert.ok(capabilities.includes('stories'));
      assert.ok(capabilities.includes('story-submissions'));
    });
  });
});
