import { isDeepStrictEqual } from 'node:util';
import { asc, count, desc, eq } from 'drizzle-orm';
import type { StorySubmission } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import type { StoryStatus } from '../database/schema.ts';
import { STORY_STATUSES, auditLog, stories } from '../database/schema.ts';
import type { Vault } from '../peer-requests/vault.ts';
import type { SentContent } from '../sending/content.ts';
import type { PublicStory } from './public-story.ts';
import { asSent } from './public-story.ts';
import type { StoredStory, TeamNote } from './sealed-story.ts';
import { openEdition, openNote, openStory, submissionIn } from './sealed-story.ts';

/** A story without what was written: nothing in it tells whose it is, or what it says. */
export type StoryRow = Omit<StoredStory, 'payload' | 'edition' | 'note'>;

/** One line of a list. */
export interface StoryLine {
  readonly row: StoryRow;
  /** What readers see, or would see; `undefined` where it is gone, or its key is. */
  readonly story: PublicStory | undefined;
}

/** A list of stories in one state, and how many there are in each. */
export interface StoryList {
  readonly lines: readonly StoryLine[];
  readonly counts: Readonly<Record<StoryStatus, number>>;
}

const ORDER = {
  pending: [asc(stories.receivedAt)],
  published: [desc(stories.publishedAt)],
  declined: [desc(stories.decidedAt)],
  unpublished: [desc(stories.decidedAt)],
  withdrawn: [desc(stories.withdrawnAt)],
};

/** Reads stories in one state: of those that wait the first one first, and else the latest. */
export async function listStories(
  database: Database,
  vault: Vault,
  {
    status,
    limit,
    offset = 0,
  }: { readonly status: StoryStatus; readonly limit: number; readonly offset?: number },
): Promise<StoryList> {
  const rows = await database
    .select()
    .from(stories)
    .where(eq(stories.status, status))
    .orderBy(...ORDER[status], asc(stories.id))
    .limit(limit)
    .offset(offset);
  const counted = await database
    .select({ status: stories.status, number: count() })
    .from(stories)
    .groupBy(stories.status);
  const counts = Object.fromEntries(
    STORY_STATUSES.map((each) => [each, counted.find((row) => row.status === each)?.number ?? 0]),
  ) as Record<StoryStatus, number>;
  return { counts, lines: rows.map((row) => ({ row: inTheClear(row), story: shown(vault, row) })) };
}

/** A story as those read it who decide about it. */
export interface OpenedStory extends StoryLine {
  /** All that was sent, with what this version does not know; `undefined` where it is gone or lost. */
  readonly sent: SentContent['sent'] | undefined;
  /** When the author agreed, by this server's clock. */
  readonly consentAt: string | undefined;
  /** Whether readers see an edition that somebody wrote. */
  readonly edited: boolean;
  /** Who edited it, first things first. */
  readonly edits: readonly StoryEntry[];
  readonly note: TeamNote | undefined;
  /** The story that the same author sent to change this one, which was decided already. */
  readonly newer: string | undefined;
}

/** One line of the audit log. */
export type StoryEntry = Pick<typeof auditLog.$inferSelect, 'at' | 'staff' | 'action'>;

/** What the audit log calls an edit. */
export const EDITED = 'edited the story';

export async function readStory(
  database: Database,
  vault: Vault,
  id: string,
): Promise<OpenedStory | undefined> {
  const [stored] = await database.select().from(stories).where(eq(stories.id, id));
  if (!stored) return undefined;
  const content = openStory(vault, stored);
  const edits = (await readStoryLog(database, id)).filter(({ action }) => action === EDITED);
  const [newer] = await database
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.follows, id))
    .orderBy(desc(stories.receivedAt))
    .limit(1);
  return {
    row: inTheClear(stored),
    story: shown(vault, stored),
    sent: content?.sent,
    consentAt: content?.consentAt,
    edited: isEdited(vault, stored, submissionIn(content)),
    edits,
    note: openNote(vault, stored),
    newer: newer?.id,
  };
}

/** Who did what with a story, first things first. */
export const readStoryLog = (database: Database, id: string): Promise<StoryEntry[]> =>
  database
    .select({ at: auditLog.at, staff: auditLog.staff, action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.storyId, id))
    .orderBy(asc(auditLog.id));

/** The id of the story that its author names by its reference. */
export async function findStory(
  database: Database,
  reference: string,
): Promise<string | undefined> {
  const [found] = await database
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.reference, reference));
  return found?.id;
}

function inTheClear({ payload: _, edition: __, note: ___, ...row }: StoredStory): StoryRow {
  return row;
}

function shown(vault: Vault, stored: StoredStory): PublicStory | undefined {
  if (stored.edition !== null) return openEdition(vault, stored);
  const submission = submissionIn(openStory(vault, stored));
  return submission && asSent(submission);
}

/** One that was published as it came has an edition too, which says the same. */
const isEdited = (
  vault: Vault,
  stored: StoredStory,
  submission: StorySubmission | undefined,
): boolean =>
  stored.edition !== null &&
  !(submission && isDeepStrictEqual(openEdition(vault, stored), asSent(submission)));
