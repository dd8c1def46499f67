import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Hono } from 'hono';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { stories } from '../../demo/api/database/schema.ts';
import { removeStory } from '../../demo/api/stories/moderation.ts';
import type { StoryMove } from '../../demo/api/stories/moderation.ts';
import { StoriesEnvelope } from '../../src/contract/index.ts';
import type { Receipt } from '../../src/contract/index.ts';
import { NOW, askableApp } from './asking.ts';
import { onEveryDatabase } from './databases.ts';
import { aStory, edit, move, opened, share, takeBack } from './stories-sharing.ts';

const seed = 20_261_123;

const MOVES: readonly StoryMove[] = ['publish', 'decline', 'unpublish', 'wait'];

/** What is done next; `at` says with which of the stories that there are by then. */
const step = fc.record({
  deed: fc.constantFrom(
    'send',
    'send again',
    'send again',
    'edit',
    'edit',
    ...Array<'move'>(6).fill('move'),
    'withdraw',
    'remove',
  ),
  at: fc.nat(),
  /** Which of the moves that are possible then, or of those that are not. */
  move: fc.nat(),
  possible: fc.constantFrom(true, true, true, true, false),
  /** Whether the author agreed to their first name. */
  firstName: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A story as somebody would keep it who does all by hand. */
interface Story {
  readonly receipt: Receipt;
  readonly requestId: string;
  readonly firstName: boolean;
  status: 'pending' | 'published' | 'declined' | 'unpublished' | 'withdrawn';
  sent: string;
  edited?: string | undefined;
  /** What was there when it was first published. */
  newest: boolean;
  publishedAt?: number;
}

const FROM: Record<StoryMove, readonly Story['status'][]> = {
  publish: ['pending', 'declined', 'unpublished'],
  decline: ['pending', 'unpublished'],
  unpublish: ['published'],
  wait: ['declined', 'unpublished'],
};

const AFTER = {
  publish: 'published',
  decline: 'declined',
  unpublish: 'unpublished',
  wait: 'pending',
} as const;

const NAME = 'Wrenna Quillon';

onEveryDatabase((open) => {
  let storage: OpenDatabase;
  let database: Database;

  before(async () => {
    storage = await open();
    ({ database } = storage);
  });

  after(() => storage.close());

  /** Does one thing, to the API and to the list that is kept by hand. */
  async function take(
    app: Hono,
    told: Story[],
    { deed, move: turn, possible, at, firstName }: Step,
    words: string,
    now: number,
  ) {
    const story = told[at % Math.max(1, told.length)];
    if (deed === 'send' || !story) {
      const body = bodyOf(words, firstName);
      const receipt = await share(app, body);
      told.push({
        receipt,
        requestId: body.requestId,
        firstName,
        status: 'pending',
        sent: words,
        newest: true,
      });
      return;
    }
    const { reference } = story.receipt;
    switch (deed) {
      case 'send again': {
        const receipt = await share(app, bodyOf(words, story.firstName, story.requestId));
        const own = told.findLast(
          (each) =>
            each.requestId === story.requestId && each.status !== 'withdrawn' && each.newest,
        );
        if (own?.status === 'pending') {
          assert.equal(receipt.reference, own.receipt.reference);
          own.sent = words;
          own.edited = undefined;
        } else {
          for (const each of told) if (each.requestId === story.requestId) each.newest = false;
          told.push({
            receipt,
            requestId: story.requestId,
            firstName: story.firstName,
            status: 'pending',
            sent: words,
            newest: true,
          });
        }
        return;
      }
      case 'edit':
        if (story.status === 'withdrawn') return;
        assert.equal(await edit(database, reference, { quote: words }), 'done');
        story.edited = words;
        return;
      case 'move': {
        const names = MOVES.filter((name) => FROM[name].includes(story.status) === possible);
        const name = names[turn % Math.max(1, names.length)];
        if (name === undefined) return;
        const refusal = story.status === 'withdrawn' ? 'withdrawn' : 'not-possible';
        assert.equal(await move(database, reference, name, now), possible ? 'done' : refusal);
        if (!possible) return;
        story.status = AFTER[name];
        if (name === 'publish') story.publishedAt ??= now;
        return;
      }
      case 'withdraw':
        assert.equal((await takeBack(app, story.receipt)).status, 204);
        story.status = 'withdrawn';
        return;
      case 'remove': {
        const { row } = await opened(database, reference);
        await removeStory(database, { id: row.id, staff: 'Sam', now: new Date(now) });
        story.status = 'withdrawn';
      }
    }
  }

  describe('whatever is done with stories', { timeout: 120_000 }, () => {
    it('everybody reads those that are published, as they should, and nothing of others', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          await database.delete(stories);
          const told: Story[] = [];
          let now = NOW;
          // A copy of its own each time, so that no limit on sendings is met.
          const app = askableApp(database, {
            now: () => now,
            environment: { REQUESTS_PER_ADDRESS: '1000000', REQUESTS_IN_ALL: '1000000' },
          });
          for (const [index, each] of steps.entries()) {
            now += 3_600_000;
            await take(app, told, each, `Words number ${index}, said by hand`, now);
            const answer = await app.request('/stories');
            const text = await answer.text();
            expectOnlyPublished(text + JSON.stringify([...answer.headers]), told);
            const listed = StoriesEnvelope.parse(JSON.parse(text)).stories.map(
              ({ quote, name, publishedAt }) => ({
                quote,
                name,
                publishedAt,
              }),
            );
            assert.deepEqual(listed, published(told));
          }
        }),
        { numRuns: 15, seed },
      );
    });
  });
});

const bodyOf = (quote: string, firstName: boolean, requestId?: string) =>
  aStory({
    quote,
    name: NAME,
    ...(requestId !== undefined && { requestId }),
    consent: { publish: true, firstName, contact: true, noticeVersion: '2026-11' },
  });

const published = (told: readonly Story[]) =>
  told
    .filter(({ status }) => status === 'published')
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .map(({ edited, sent, firstName, publishedAt = 0 }) => ({
      quote: edited ?? sent,
      name: firstName ? NAME : 'W. Q.',
      publishedAt: new Date(publishedAt).toISOString(),
    }));

/** No word of a story shows that is not public now, and nothing by which one could be found. */
function expectOnlyPublished(said: string, told: readonly Story[]): void {
  const shown = new Set(published(told).map(({ quote }) => quote));
  for (const { sent, edited, receipt, requestId } of told) {
    for (const words of [sent, edited]) {
      if (words !== undefined && !shown.has(words)) assert.ok(!said.includes(words), words);
    }
    assert.ok(!said.includes(receipt.reference));
    assert.ok(!said.includes(requestId));
  }
  assert.ok(!said.includes('wren@example.org'));
}
