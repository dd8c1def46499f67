import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { StorySubmission } from '../../../src/contract/index.ts';
import { stories } from '../database/schema.ts';
import { hashOfToken, newReference } from '../peer-requests/reference.ts';
import type { Content } from '../sending/content.ts';
import type { Storage } from '../sending/desk.ts';
import type { Incoming } from '../sending/kind.ts';
import type { Outcome, Shelf, Transaction } from '../sending/once.ts';
import { storeOnce } from '../sending/once.ts';
import { isSuspect } from '../sending/suspect.ts';
import { nextSteps } from './next-steps.ts';
import { sealStory } from './sealed-story.ts';
import { withdrawToken } from './withdraw-token.ts';

const SHELF: Shelf = {
  column: 'storyId',
  purposes: { key: 'story-idempotency-key', sending: 'story-request-id' },
  status: 202,
};

/**
 * Stores a story once, to wait until somebody has read it.
 *
 * One that comes with the `requestId` of an earlier one replaces it while nobody has decided about
 * it, and what the team may have edited of the earlier text goes with that. One that is decided stays
 * as it is: the new one waits beside it and points to it.
 *
 * @param now milliseconds since 1970
 */
export const acceptStory = (
  storage: Storage,
  { sent, content, idempotency, language }: Incoming<StorySubmission>,
  now: number,
): Promise<Outcome> =>
  storeOnce(
    storage,
    SHELF,
    { requestId: sent.requestId, idempotency, now },
    async (tx, requestKey) => {
      const { id, reference, token } = await store(tx, storage, {
        submission: sent,
        content: { ...content, consentAt: new Date(now).toISOString() },
        requestKey,
        now,
      });
      const receipt = { reference, withdrawToken: token, nextSteps: nextSteps(sent, language) };
      return { id, receipt };
    },
  );

async function store(
  tx: Transaction,
  { keys, vault }: Storage,
  {
    submission,
    content,
    requestKey,
    now,
  }: {
    readonly submission: StorySubmission;
    readonly content: Content;
    readonly requestKey: string;
    readonly now: number;
  },
): Promise<{ readonly id: string; readonly reference: string; readonly token: string }> {
  const [earlier] = await tx
    .select()
    .from(stories)
    .where(eq(stories.requestKey, requestKey))
    // From here on nobody can decide about it until this is done.
    .for('update');
  const replaced = earlier?.status === 'pending' ? earlier : undefined;
  const id = replaced?.id ?? randomUUID();
  const token = withdrawToken(keys, id);
  const values = {
    ...sealStory(vault, id, content),
    kind: submission.kind ?? 'story',
    suspect: isSuspect(submission) || replaced?.suspect === true,
  };
  if (replaced) {
    await tx
      .update(stories)
      // The new version tells whoever was about to publish that it is not what they read.
      .set({ ...values, edition: null, editionKeyId: null, version: replaced.version + 1 })
      .where(eq(stories.id, id));
    return { id, token, reference: replaced.reference };
  }
  if (earlier) {
    await tx.update(stories).set({ requestKey: null }).where(eq(stories.id, earlier.id));
  }
  for (;;) {
    const [made] = await tx
      .insert(stories)
      .values({
        ...values,
        id,
        reference: newReference(),
        receivedAt: new Date(now),
        requestKey,
        follows: earlier?.id ?? null,
        withdrawTokenHash: hashOfToken(token),
      })
      .onConflictDoNothing({ target: stories.reference })
      .returning({ reference: stories.reference });
    if (made) return { id, token, reference: made.reference };
  }
}
