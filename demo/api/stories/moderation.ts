import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import type { StoryStatus } from '../database/schema.ts';
import { auditLog, stories } from '../database/schema.ts';
import type { Vault } from '../peer-requests/vault.ts';
import type { PublicStory } from './public-story.ts';
import { asSent, mayBeCalled } from './public-story.ts';
import { EDITED } from './reading.ts';
import type { StoredStory } from './sealed-story.ts';
import { openEdition, openStory, sealEdition, sealNote, submissionIn } from './sealed-story.ts';
import { wiped } from './wiped.ts';

/** Who of the staff does something with which story, and when. */
export interface StoryDeed {
  readonly id: string;
  /** The one that they read. Nothing is done to another: its author may have changed it meanwhile. */
  readonly version: number;
  readonly staff: string;
  readonly now: Date;
}

/** Why something was not done. */
export type Refusal =
  /** Somebody, or the author, did something with the story since it was read. */
  | 'changed'
  /** Its author took it back. */
  | 'withdrawn'
  /** It is not there, or its state does not allow it. */
  | 'not-possible'
  /** What was sent cannot be opened, so nobody can say what its author agreed to. */
  | 'unreadable'
  /** The author did not agree to be called by their first name. */
  | 'fuller-name';

export type Moderated = 'done' | Refusal;

type Changes = Partial<typeof stories.$inferInsert>;

/**
 * Changes a story and writes that into the audit log, both or neither. The row is held from the look
 * at its version on, so of several who decide at once one does.
 */
const change = (
  database: Database,
  { id, version, staff, now }: StoryDeed,
  action: string,
  changesTo: (row: StoredStory) => Changes | Refusal,
): Promise<Moderated> =>
  database.transaction(async (tx) => {
    const [row] = await tx.select().from(stories).where(eq(stories.id, id)).for('update');
    if (!row) return 'not-possible';
    if (row.status === 'withdrawn') return 'withdrawn';
    if (row.version !== version) return 'changed';
    const changes = changesTo(row);
    if (typeof changes === 'string') return changes;
    await tx
      .update(stories)
      .set({ ...changes, version: version + 1 })
      .where(eq(stories.id, id));
    await tx.insert(auditLog).values({ at: now, staff, action, storyId: id });
    return 'done';
  });

/**
 * Writes what readers see or will see, and keeps what was sent as it is. Of a story that is public
 * the change is public at once.
 *
 * @param fields all of them: what is absent is taken out
 */
export const editStory = (
  database: Database,
  vault: Vault,
  { fields, ...deed }: StoryDeed & { readonly fields: PublicStory },
): Promise<Moderated> =>
  change(database, deed, EDITED, (row) => {
    const submission = submissionIn(openStory(vault, row));
    if (!submission) return 'unreadable';
    if (!mayBeCalled(fields.name, submission)) return 'fuller-name';
    return { ...sealEdition(vault, row.id, fields), kind: fields.kind ?? 'story' };
  });

/** What the audit log calls a move, and the states in which it can be made. */
const MOVES = {
  publish: { action: 'published the story', from: ['pending', 'declined', 'unpublished'] },
  decline: { action: 'declined the story', from: ['pending', 'unpublished'] },
  unpublish: { action: 'unpublished the story', from: ['published'] },
  wait: { action: 'let the story wait again', from: ['declined', 'unpublished'] },
} as const satisfies Record<
  string,
  { readonly action: string; readonly from: readonly StoryStatus[] }
>;

export type StoryMove = keyof typeof MOVES;

export const isStoryMove = (name: string): name is StoryMove => Object.hasOwn(MOVES, name);

/** Decides about a story. */
export const moveStory = (
  database: Database,
  vault: Vault,
  {
    move,
    note,
    ...deed
  }: StoryDeed & {
    readonly move: StoryMove;
    /** Why it is declined, for the team. */
    readonly note?: string | undefined;
  },
): Promise<Moderated> => {
  const { action, from }: { action: string; from: readonly StoryStatus[] } = MOVES[move];
  const { staff, now } = deed;
  return change(database, deed, action, (row) => {
    if (!from.includes(row.status)) return 'not-possible';
    const decided = { decidedAt: now, decidedBy: staff };
    switch (move) {
      case 'publish':
        return publish(vault, row, now, decided);
      case 'decline':
        return {
          ...decided,
          status: 'declined',
          ...(note
            ? sealNote(vault, row.id, { text: note, staff, at: now })
            : { note: null, noteKeyId: null }),
        };
      case 'unpublish':
        return { ...decided, status: 'unpublished' };
      case 'wait':
        return { ...decided, decidedAt: null, decidedBy: null, status: 'pending' };
    }
  });
};

/** As it was edited, or as it was sent; and never without its author's consent. */
function publish(vault: Vault, row: StoredStory, now: Date, decided: Changes): Changes | Refusal {
  const submission = submissionIn(openStory(vault, row));
  // What somebody wrote must not be passed over because its key is gone.
  const shown = row.edition === null ? submission && asSent(submission) : openEdition(vault, row);
  if (!submission?.consent.publish || !shown) return 'unreadable';
  if (!mayBeCalled(shown.name, submission)) return 'fuller-name';
  return {
    ...decided,
    // Sealed as it shows, so that what is public does not change with the words of a later version.
    ...sealEdition(vault, row.id, shown),
    status: 'published',
    kind: shown.kind ?? 'story',
    suspect: false,
    publishedAt: row.publishedAt ?? now,
  };
}

/**
 * Deletes all that was written, at its author's wish, whatever became of it: they may call, without
 * the word that takes it back. So no version is asked for.
 *
 * @returns whether there was something to delete
 */
export const removeStory = (
  database: Database,
  { id, staff, now }: Omit<StoryDeed, 'version'>,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const removed = await tx
      .update(stories)
      .set(wiped(now))
      .where(and(eq(stories.id, id), ne(stories.status, 'withdrawn')))
      .returning({ id: stories.id });
    if (removed.length === 0) return false;
    const action = 'deleted the story as its author wished';
    await tx.insert(auditLog).values({ at: now, staff, action, storyId: id });
    return true;
  });
