import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Hono } from 'hono';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { outbox, stories } from '../../demo/api/database/schema.ts';
import { NOW, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import {
  aStory,
  countRows,
  edit,
  move,
  opened,
  publicStories,
  send,
  share,
} from './stories-sharing.ts';

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

  describe('what is sent', { timeout: 60_000 }, () => {
    it('is answered with a reference, a word to take it back with, and what happens next', async () => {
      const answer = await send(app, aStory());
      assert.equal(answer.status, 202);
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
      const receipt = (await answer.json()) as Record<string, unknown>;
      assert.match(String(receipt['reference']), /^[A-Z\d]{5}-[A-Z\d]{5}$/);
      assert.match(
        String(receipt['withdrawToken']),
        /^[\dA-HJKMNP-TV-Z]{4}(-[\dA-HJKMNP-TV-Z]{4}){3}$/,
      );
      const [first] = receipt['nextSteps'] as string[];
      assert.match(first ?? '', /small changes/);
    });

    it('waits with all that was sent, whatever this version knows of it', async () => {
      const sent = aStory({ mood: 'hopeful', extra: { heard: 'from a friend' } });
      const { reference } = await share(app, sent);
      const story = await opened(storage.database, reference);
      assert.deepEqual(story.sent, sent);
      assert.equal(story.row.status, 'pending');
      assert.equal(story.consentAt, new Date(NOW).toISOString());
      assert.equal(story.edited, false);
    });

    it('says what happens next in the language of the page', async () => {
      const { nextSteps } = await share(app, aStory(), { headers: { 'Accept-Language': 'es' } });
      assert.match(nextSteps?.[0] ?? '', /cambios pequeños/);
    });

    it('is told to the webhook once', async () => {
      await share(app, aStory());
      const waiting = await storage.database.select().from(outbox);
      assert.equal(waiting.length, 1);
    });

    it('needs consent to be published', async () => {
      const consent = { publish: false, firstName: true, contact: false, noticeVersion: '1' };
      const { errors } = await expectProblem(await send(app, aStory({ consent })), 422);
      assert.deepEqual(errors, [{ pointer: '#/consent/publish', code: 'consent-needed' }]);
      assert.equal(await countRows(storage.database), 0);
    });
  });

  describe('an edit by the author', { timeout: 60_000 }, () => {
    it('replaces the story while nobody has decided, with what the team wrote of it', async () => {
      const sent = aStory();
      const first = await share(app, sent);
      await edit(storage.database, first.reference, { quote: 'Edited by the team.' });
      const second = await share(app, { ...sent, quote: 'Said better.' });
      assert.deepEqual(second, first);
      assert.equal(await countRows(storage.database), 1);
      const story = await opened(storage.database, first.reference);
      assert.equal(story.story?.quote, 'Said better.');
      assert.equal(story.edited, false);
    });

    for (const decision of ['publish', 'decline'] as const) {
      it(`waits beside a story that was decided: ${decision}`, async () => {
        const sent = aStory();
        const first = await share(app, sent);
        await move(storage.database, first.reference, decision);
        const shown = await publicStories(app);
        const second = await share(app, { ...sent, quote: 'Said better.' });
        assert.notEqual(second.reference, first.reference);
        assert.deepEqual(await publicStories(app), shown);
        const story = await opened(storage.database, second.reference);
        const earlier = await opened(storage.database, first.reference);
        assert.equal(story.row.follows, earlier.row.id);
        assert.equal(earlier.newer, story.row.id);
        // A third one changes the one that waits.
        await share(app, { ...sent, quote: 'Said best.' });
        assert.equal(await countRows(storage.database), 2);
      });
    }
  });
});
