import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Database } from '../../demo/api/database/open.ts';
import { stories } from '../../demo/api/database/schema.ts';
import { Vault } from '../../demo/api/peer-requests/vault.ts';
import type { Moderated, StoryMove } from '../../demo/api/stories/moderation.ts';
import { editStory, moveStory } from '../../demo/api/stories/moderation.ts';
import type { PublicStory } from '../../demo/api/stories/public-story.ts';
import type { OpenedStory } from '../../demo/api/stories/reading.ts';
import { findStory, readStory } from '../../demo/api/stories/reading.ts';
import type { StorySubmission, WireStory } from '../../src/contract/index.ts';
import { Receipt, StoriesEnvelope } from '../../src/contract/index.ts';
import { KEYS, NOW } from './asking.ts';

export const VAULT = new Vault(KEYS);

/** A story of somebody who agreed to all that can be agreed to. */
export const aStory = (changes: object = {}): StorySubmission & Record<string, unknown> => ({
  version: 1,
  requestId: randomUUID(),
  quote: 'One morning I made coffee, and noticed that I was looking forward to the day.',
  body: 'It began with a phone call.\n\nThe rest took years.',
  name: 'Wren',
  role: 'parent',
  recoverySince: '2019-04',
  topics: ['Alcohol', 'Family'],
  locale: 'en-US',
  email: 'wren@example.org',
  consent: { publish: true, firstName: true, contact: true, noticeVersion: '2026-11' },
  signals: { elapsedMs: 240_000, trap: false },
  ...changes,
});

interface Sending {
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

/** Sends a story as the widget does, with a new key unless one is given. */
export const send = (
  app: Hono,
  body: unknown,
  { key = randomUUID(), headers = {} }: Sending = {},
): Promise<Response> =>
  Promise.resolve(
    app.request('/stories', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `"${key}"`,
        ...headers,
      },
      body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
    }),
  );

/** Sends what must be taken, and answers its receipt. */
export async function share(app: Hono, body: unknown, sending?: Sending): Promise<Receipt> {
  const answer = await send(app, body, sending);
  if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
  return Receipt.parse(await answer.json());
}

/** Sends the fields of a plain form as a browser does. */
export const submit = (
  app: Hono,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
): Promise<Response> =>
  Promise.resolve(
    app.request('/stories', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
  );

export const takeBack = (
  app: Hono,
  { reference, withdrawToken }: Receipt,
  headers: Record<string, string> = { Authorization: `Withdraw ${withdrawToken}` },
): Promise<Response> =>
  Promise.resolve(app.request(`/stories/${reference}`, { method: 'DELETE', headers }));

/** What everybody reads. */
export async function publicStories(app: Hono, query = ''): Promise<WireStory[]> {
  const answer = await app.request(`/stories${query}`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return StoriesEnvelope.parse(await answer.json()).stories;
}

/** The story with this reference, as the team reads it. */
export async function opened(database: Database, reference: string): Promise<OpenedStory> {
  const id = await findStory(database, reference);
  const story = id === undefined ? undefined : await readStory(database, VAULT, id);
  if (!story) throw new Error('No story has this reference.');
  return story;
}

/** Makes a move with the story as it stands now. */
export async function move(
  database: Database,
  reference: string,
  name: StoryMove,
  now: number = NOW,
): Promise<Moderated> {
  const { row } = await opened(database, reference);
  const deed = { id: row.id, version: row.version, staff: 'Maria', now: new Date(now) };
  return moveStory(database, VAULT, { ...deed, move: name });
}

/** Edits the story as it stands now. */
export async function edit(
  database: Database,
  reference: string,
  changes: Partial<PublicStory>,
): Promise<Moderated> {
  const { row, story } = await opened(database, reference);
  if (!story) throw new Error('There is nothing to edit.');
  const deed = { id: row.id, version: row.version, staff: 'Maria', now: new Date(NOW) };
  return editStory(database, VAULT, { ...deed, fields: { ...story, ...changes } });
}

export const countRows = (database: Database): Promise<number> => database.$count(stories);

export const rowOf = async (database: Database, reference: string) =>
  (await database.select().from(stories).where(eq(stories.reference, reference)))[0];
