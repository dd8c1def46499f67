import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { stories } from '../../demo/api/database/schema.ts';
import { moveStory } from '../../demo/api/stories/moderation.ts';
import { readStoryLog } from '../../demo/api/stories/reading.ts';
import { NOW, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { VAULT, aStory, edit, move, opened, publicStories, share } from './stories-sharing.ts';

const DAY = 86_400_000;

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let app: Hono;

  before(async () => {
    storage = await open();
    app = askableApp(storage.database);
  });

  beforeEach(async () => {
    await storage.database.delete(stories);
  });

  after(() => storage.close());

  describe('publishing', { timeout: 60_000 }, () => {
    it('shows a story once somebody has published it, and not before', async () => {
      const { reference } = await share(app, aStory());
      assert.deepEqual(await publicStories(app), []);
      assert.equal(await move(storage.database, reference, 'publish'), 'done');
      const [story] = await publicStories(app);
      assert.equal(story?.quote, aStory().quote);
      assert.equal(story.publishedAt, new Date(NOW).toISOString());
      assert.equal(story.lang, 'en-US');
      assert.notEqual(story.id, reference);
    });

    it('shows nothing that was not meant to be read by everybody', async () => {
      const { reference } = await share(
        app,
        aStory({ extra: { diagnosis: 'private-thing' }, mood: 'private-mood' }),
      );
      await move(storage.database, reference, 'publish');
      const answer = await app.request('/stories');
      const text = await answer.text();
      const said = text + JSON.stringify([...answer.headers]);
      for (const secret of ['wren@example.org', 'private-', reference, '2026-11"']) {
        assert.ok(!said.includes(secret), secret);
      }
      assert.deepEqual(
        Object.keys((JSON.parse(text) as { stories: object[] }).stories[0] ?? {}).sort(),
        [
          'body',
          'consent',
          'id',
          'lang',
          'name',
          'publishedAt',
          'quote',
          'recoverySince',
          'role',
          'topics',
        ],
      );
    });

    it('keeps what was sent when somebody edits, and shows the edit', async () => {
      const sent = aStory();
      const { reference } = await share(app, sent);
      assert.equal(await edit(storage.database, reference, { quote: 'Edited lightly.' }), 'done');
      await move(storage.database, reference, 'publish');
      assert.deepEqual(
        (await publicStories(app)).map(({ quote }) => quote),
        ['Edited lightly.'],
      );
      const story = await opened(storage.database, reference);
      assert.deepEqual(story.sent, sent);
      assert.equal(story.edited, true);
      assert.deepEqual(
        story.edits.map(({ staff }) => staff),
        ['Maria'],
      );
    });

    it('shows an edit of a story that is public at once', async () => {
      const { reference } = await share(app, aStory());
      await move(storage.database, reference, 'publish');
      const before = await app.request('/stories');
      await edit(storage.database, reference, { body: 'Shorter.' });
      const etag = before.headers.get('ETag') ?? '';
      const after = await app.request('/stories', { headers: { 'If-None-Match': etag } });
      assert.equal(after.status, 200);
      assert.match(await after.text(), /Shorter\./);
    });

    it('keeps the id and the day through an edit, and through being away for a while', async () => {
      const { reference } = await share(app, aStory());
      await move(storage.database, reference, 'publish');
      const [first] = await publicStories(app);
      await move(storage.database, reference, 'unpublish', NOW + DAY);
      assert.deepEqual(await publicStories(app), []);
      await move(storage.database, reference, 'publish', NOW + 2 * DAY);
      assert.deepEqual(await publicStories(app), [first]);
    });

    it('calls nobody by a name that they did not agree to', async () => {
      const consent = { publish: true, firstName: false, contact: false, noticeVersion: '1' };
      const { reference } = await share(app, aStory({ name: 'María López', consent }));
      assert.equal(await edit(storage.database, reference, { name: 'María' }), 'fuller-name');
      assert.equal(await edit(storage.database, reference, { name: 'M.' }), 'done');
      assert.equal(await edit(storage.database, reference, { name: 'M. L.' }), 'done');
      await move(storage.database, reference, 'publish');
      assert.deepEqual(
        (await publicStories(app)).map(({ name }) => name),
        ['M. L.'],
      );
      assert.ok(!(await (await app.request('/stories')).text()).includes('López'));
    });

    it('is done by one of two who decide at the same time', async () => {
      const { reference } = await share(app, aStory());
      const { row } = await opened(storage.database, reference);
      const deed = { id: row.id, version: row.version, now: new Date(NOW) };
      const outcomes = await Promise.all([
        moveStory(storage.database, VAULT, { ...deed, staff: 'Maria', move: 'publish' }),
        moveStory(storage.database, VAULT, { ...deed, staff: 'Sam', move: 'decline' }),
      ]);
      assert.deepEqual(outcomes.toSorted(), ['changed', 'done']);
      assert.equal((await readStoryLog(storage.database, row.id)).length, 1);
    });

    it('refuses moves that make no sense', async () => {
      const { reference } = await share(app, aStory());
      assert.equal(await move(storage.database, reference, 'unpublish'), 'not-possible');
      assert.equal(await move(storage.database, reference, 'wait'), 'not-possible');
      await move(storage.database, reference, 'publish');
      assert.equal(await move(storage.database, reference, 'decline'), 'not-possible');
    });

    it('does not publish what its author changed after it was read', async () => {
      const sent = aStory();
      const { reference } = await share(app, sent);
      const { row } = await opened(storage.database, reference);
      await share(app, { ...sent, quote: 'Not read by anybody yet.' });
      const outcome = await moveStory(storage.database, VAULT, {
        id: row.id,
        version: row.version,
        staff: 'Maria',
        now: new Date(NOW),
        move: 'publish',
      });
      assert.equal(outcome, 'changed');
      assert.deepEqual(await publicStories(app), []);
    });

    it('keeps a note for the team, which nobody else reads', async () => {
      const { reference } = await share(app, aStory());
      const { row } = await opened(storage.database, reference);
      await moveStory(storage.database, VAULT, {
        id: row.id,
        version: row.version,
        staff: 'Sam',
        now: new Date(NOW),
        move: 'decline',
        note: 'Names another person.',
      });
      const { note } = await opened(storage.database, reference);
      assert.deepEqual(note, { text: 'Names another person.', staff: 'Sam', at: new Date(NOW) });
    });
  });
});
