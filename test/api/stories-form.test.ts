import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { stories } from '../../demo/api/database/schema.ts';
import { removeStory } from '../../demo/api/stories/moderation.ts';
import { NOW, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { countRows, move, opened, publicStories, submit } from './stories-sharing.ts';

const FIELDS = {
  quote: 'Somebody had saved me a chair.',
  body: 'I stayed.\r\n\r\nI still do.',
  name: 'Maria López',
  recoverySince: '2019-04',
  topics: 'Alcohol',
  'consent.publish': 'true',
  'a question of ours': 'An answer',
};

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let database: Database;
  let app: Hono;

  before(async () => {
    storage = await open();
    ({ database } = storage);
    app = askableApp(database, { environment: { PHONE: '+1 303 555 0142' } });
  });

  after(() => storage.close());

  beforeEach(() => database.delete(stories));

  const placeOf = (answer: Response): string => {
    assert.equal(answer.status, 303);
    return new URL(answer.headers.get('location') ?? '', 'http://localhost/stories').pathname;
  };
  const referenceOf = (answer: Response): string => placeOf(answer).split('/').at(-1) ?? '';

  describe('the plain form of a story', { timeout: 60_000 }, () => {
    it('ends on a page with the reference, and nothing of the story', async () => {
      const place = placeOf(await submit(app, FIELDS));
      assert.match(place, /^\/stories\/received\/[\w-]+$/);
      const answer = await app.request(place);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const page = await answer.text();
      assert.ok(page.includes(place.split('/').at(-1) ?? ''));
      assert.match(page, /reads each story before anyone else can/);
      assert.match(page, /href="tel:988"/);
      assert.match(page, /href="tel:\+13035550142"/);
      assert.doesNotMatch(page, /chair|Maria|<script/);
    });

    it('keeps all that was filled in, and takes nothing as agreed to that was not ticked', async () => {
      const answer = await submit(app, [
        ...Object.entries(FIELDS),
        ['topics', 'Family'],
        ['email', 'maria@example.org'],
      ]);
      const { sent } = await opened(database, referenceOf(answer));
      const { requestId, ...rest } = sent ?? {};
      assert.match(String(requestId), /^[\da-f-]{36}$/);
      assert.deepEqual(rest, {
        version: 1,
        quote: 'Somebody had saved me a chair.',
        body: 'I stayed.\n\nI still do.',
        name: 'M. L.',
        recoverySince: '2019-04',
        topics: ['Alcohol', 'Family'],
        locale: 'en',
        consent: { publish: true, firstName: false, contact: false, noticeVersion: 'unversioned' },
        extra: { 'a question of ours': 'An answer' },
      });
    });

    it('is one story when it is sent twice', async () => {
      const places = await Promise.all([submit(app, FIELDS), submit(app, FIELDS)]);
      assert.equal(new Set(places.map(placeOf)).size, 1);
      assert.equal(await countRows(database), 1);
    });

    it('waits like any other, and is published by the name that was agreed to', async () => {
      const answer = await submit(app, FIELDS);
      assert.deepEqual(await publicStories(app), []);
      await move(database, referenceOf(answer), 'publish');
      assert.deepEqual(
        (await publicStories(app)).map(({ name }) => name),
        ['M. L.'],
      );
    });

    it('without consent is answered with a form that asks for it, and keeps what was typed', async () => {
      const answer = await submit(app, { ...FIELDS, 'consent.publish': '' });
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(page, /We can only publish it if you agree\./);
      assert.match(page, /type="checkbox"\s+id="consent-publish"/);
      assert.match(page, /name="quote" value="Somebody had saved me a chair\."/);
      assert.equal(await countRows(database), 0);
    });

    it('is corrected in Spanish where the browser asks for it', async () => {
      const answer = await submit(app, { ...FIELDS, quote: '' }, { 'Accept-Language': 'es-MX' });
      const page = await answer.text();
      assert.match(page, /<html lang="es">/);
      assert.match(page, /En una o dos frases/);
    });

    it('on a page in another language than the browser’s ends on a page in that of the form', async () => {
      const answer = await submit(app, { ...FIELDS, locale: 'es-US' });
      const { pathname, search } = new URL(
        answer.headers.get('location') ?? '',
        'http://localhost/',
      );
      const page = await (await app.request(`${pathname}${search}`)).text();
      assert.match(page, /<html lang="es">[^]*Gracias por su historia/);
    });

    it('that is too long is answered with a page that says so', async () => {
      const answer = await submit(app, { ...FIELDS, body: 'a'.repeat(33_000) });
      assert.equal(answer.status, 413);
      assert.match(await answer.text(), /We could not take your story[^]*Please shorten it/);
    });
  });

  describe('the page that it ends on', { timeout: 60_000 }, () => {
    it('does not tell what became of a story', async () => {
      const pages = [];
      const place = placeOf(await submit(app, FIELDS));
      const reference = place.split('/').at(-1) ?? '';
      pages.push(await (await app.request(place)).text());
      for (const name of ['publish', 'unpublish', 'decline'] as const) {
        assert.equal(await move(database, reference, name), 'done');
        pages.push(await (await app.request(place)).text());
      }
      assert.equal(new Set(pages).size, 1);
    });

    it('says that a story was taken back, and that there is none', async () => {
      const place = placeOf(await submit(app, FIELDS));
      const { row } = await opened(database, place.split('/').at(-1) ?? '');
      await removeStory(database, { id: row.id, staff: 'Maria', now: new Date(NOW) });
      const gone = await app.request(place);
      assert.equal(gone.status, 200);
      assert.match(await gone.text(), /was taken back/);
      const none = await app.request('/stories/received/CCCCC-CCCCC');
      assert.equal(none.status, 404);
      assert.match(await none.text(), /do not find/);
    });
  });
});
