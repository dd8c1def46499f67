import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { stories } from '../../demo/api/database/schema.ts';
import type { StorySubmission, WireStory } from '../../src/contract/index.ts';
import { Receipt, StoriesEnvelope } from '../../src/contract/index.ts';
import type { Inbox } from './open-inbox.ts';
import type { StaffPage, StaffVisit } from './staff-visit.ts';
import { readable } from './staff-visit.ts';

/** A story of somebody who agreed to initials, which can be changed part by part. */
export const aStory = (
  changes: Record<string, unknown> = {},
): StorySubmission & Record<string, unknown> => ({
  version: 1,
  requestId: randomUUID(),
  quote: 'Somebody picked up the phone.',
  body: 'I called on a Tuesday.\n\nThat was the beginning.',
  name: 'Maria López',
  locale: 'en',
  consent: { publish: true, firstName: false, contact: false, noticeVersion: '2026-11' },
  signals: { elapsedMs: 300_000, trap: false },
  ...changes,
});

/** A story that somebody shared, and the word with which they take it back. */
export interface Shared {
  readonly id: string;
  readonly reference: string;
  readonly token: string;
}

const TIMEOUT = 20_000;

/** Shares a story as a visitor does. */
export async function share(inbox: Inbox, story: object = aStory()): Promise<Shared> {
  const answer = await fetch(`${inbox.origin}/stories`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${randomUUID()}"` },
    body: JSON.stringify(story),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const text = await answer.text();
  assert.equal(answer.status, 202, text);
  const { reference, withdrawToken = '' } = Receipt.parse(JSON.parse(text));
  const [row] = await inbox.database.select().from(stories).where(eq(stories.reference, reference));
  return { id: row?.id ?? assert.fail(), reference, token: withdrawToken };
}

/** Takes a story back as its author does. */
export async function takeStoryBack(inbox: Inbox, { reference, token }: Shared): Promise<void> {
  const answer = await fetch(`${inbox.origin}/stories/${reference}`, {
    method: 'DELETE',
    headers: { Authorization: `Withdraw ${token}` },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  assert.equal(answer.status, 204);
}

/** What everybody may read. */
export async function published(inbox: Inbox): Promise<WireStory[]> {
  const answer = await fetch(`${inbox.origin}/stories`, { signal: AbortSignal.timeout(TIMEOUT) });
  assert.equal(answer.status, 200);
  return StoriesEnvelope.parse(await answer.json()).stories;
}

/** What stands in the fields of the form to edit a story. */
export function fieldsIn({ html }: StaffPage): Record<string, string> {
  const form = /<form class="edit"[\s\S]*?<\/form>/.exec(html)?.[0] ?? assert.fail(html);
  const inputs = [...form.matchAll(/<input[^>]* name="([^"]*)"[^>]*? value="([^"]*)"/g)];
  const areas = [...form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea/g)];
  return Object.fromEntries(
    [...inputs, ...areas].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

/** As `readable` reads it, with its line breaks. */
const unescaped = (value: string): string => value.split('\n').map(readable).join('\n');

/** Opens the form to edit a story, changes fields of it, and saves. */
export async function edit(
  visit: StaffVisit,
  id: string,
  changes: Record<string, string>,
): Promise<StaffPage> {
  const page = await visit.get(`/stories/${id}/edit`);
  return visit.press(page, 'Save', { ...fieldsIn(page), ...changes });
}

const STORY_FOLDERS = ['pending', 'published', 'declined', 'unpublished', 'withdrawn'];

/** The references that a page of a folder lists, in their order. */
export const listedStories = ({ html }: StaffPage): string[] =>
  [...html.matchAll(/href="stories\/[\da-f-]{36}"\s*>([^<]+)</g)].map(([, name = '']) => name);

/** The folders in which a story is. */
export async function storyFoldersOf(visit: StaffVisit, reference: string): Promise<string[]> {
  const pages = await Promise.all(
    STORY_FOLDERS.map((name) => visit.get(`/stories?folder=${name}`)),
  );
  return STORY_FOLDERS.filter((_, at) => {
    const page = pages[at];
    return page && listedStories(page).includes(reference);
  });
}

/** Who did what with a story, as the page of its log says it. */
export async function storyDeedsOf(visit: StaffVisit, id: string): Promise<string[]> {
  const { html } = await visit.get(`/stories/${id}/log`);
  const cells = [...html.matchAll(/data-name="(?:Who|What)">(?:<[^>]*>)?([^<]*)/g)];
  const words = cells.map(([, text = '']) => text.trim());
  return words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1]}`] : []));
}
