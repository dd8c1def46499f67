import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Hono } from 'hono';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import type { FieldError } from '../../src/contract/index.ts';
import { Problem, Receipt, StorySubmission, fieldErrors } from '../../src/contract/index.ts';
import type { Json } from '../fixtures/random-requests.ts';
import { anySubmission, goodSubmission } from '../fixtures/random-submissions.ts';
import { askableApp } from './asking.ts';
import { move, publicStories, send } from './stories-sharing.ts';

const seed = 20_261_124;

/** So many errors the API names at once. */
const MOST_ERRORS = 50;

/** Every object has these without having been sent them: the API takes no such key. */
const hasKeyOfPrototype = (value: Json): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(
    ([key, part]) =>
      ['__proto__', 'constructor', 'prototype'].includes(key) || hasKeyOfPrototype(part),
  );

/** What a page says of a story, and an API must say too. */
function expected(story: Json): { status: number; errors: string[] } {
  if (Buffer.byteLength(JSON.stringify(story)) > 32 * 1024) return { status: 413, errors: [] };
  if (hasKeyOfPrototype(story)) return { status: 400, errors: [] };
  const errors = fieldErrors(StorySubmission, story).slice(0, MOST_ERRORS);
  return { status: errors.length > 0 ? 422 : 202, errors: errors.map(inShort) };
}

const inShort = ({ pointer, code }: FieldError): string => `${pointer} ${code}`;

describe('the API and a page that shares stories', { timeout: 120_000 }, () => {
  let storage: OpenDatabase;
  let app: Hono;

  before(async () => {
    storage = await openMemory();
    const environment = { REQUESTS_PER_ADDRESS: '1000000', REQUESTS_IN_ALL: '1000000' };
    app = askableApp(storage.database, { environment });
  });

  after(() => storage.close());

  async function sayTheSame(story: Json): Promise<Receipt | number> {
    const { status, errors } = expected(story);
    const answer = await send(app, JSON.stringify(story));
    const body: unknown = await answer.json();
    assert.equal(answer.status, status, JSON.stringify(body));
    if (status === 202) return Receipt.parse(body);
    assert.deepEqual((Problem.parse(body).errors ?? []).map(inShort), errors);
    return status;
  }

  it('take the same stories, and whatever is taken can be published and read', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(goodSubmission, async (story) => {
        const receipt = await sayTheSame(story);
        if (typeof receipt === 'number') return;
        taken += 1;
        assert.equal(await move(storage.database, receipt.reference, 'publish'), 'done');
      }),
      { numRuns: 40, seed },
    );
    const shown = await publicStories(app, '?limit=200');
    assert.ok(taken > 20);
    assert.equal(shown.length, taken);
  });

  it('find the same wrong, in the same places, and call it the same', async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(anySubmission, async (story) => {
        const outcome = await sayTheSame(story);
        statuses.add(typeof outcome === 'number' ? outcome : 202);
      }),
      { numRuns: 300, seed },
    );
    assert.ok(statuses.has(422));
  });
});
