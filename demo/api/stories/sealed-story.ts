import * as z from 'zod/mini';
import { StorySubmission } from '../../../src/contract/index.ts';
import type { stories } from '../database/schema.ts';
import type { Sealed, Vault } from '../peer-requests/vault.ts';
import type { Content, SentContent } from '../sending/content.ts';
import { openSent, sealSent } from '../sending/content.ts';
import { PublicStory } from './public-story.ts';

/** All columns of a story. */
export type StoredStory = typeof stories.$inferSelect;

const rowOf = (id: string): string => `stories/${id}`;

/** What stands in the same row must not pass for what was sent. */
const editionRowOf = (id: string): string => `stories/${id}/edition`;
const noteRowOf = (id: string): string => `stories/${id}/note`;

/** Seals what was sent for the row that it will stand in. */
export const sealStory = (vault: Vault, id: string, content: Content): Sealed =>
  sealSent(vault, rowOf(id), content);

export function sealEdition(
  vault: Vault,
  id: string,
  edition: PublicStory,
): Pick<StoredStory, 'edition' | 'editionKeyId'> {
  const { payload, keyId } = vault.seal(JSON.stringify(edition), editionRowOf(id));
  return { edition: payload, editionKeyId: keyId };
}

/** Why the team declined a story, for the team to read. */
const TeamNote = z.object({ text: z.string(), staff: z.string(), at: z.string() });

export interface TeamNote {
  readonly text: string;
  readonly staff: string;
  readonly at: Date;
}

export function sealNote(
  vault: Vault,
  id: string,
  { at, ...note }: TeamNote,
): Pick<StoredStory, 'note' | 'noteKeyId'> {
  const text = JSON.stringify({ ...note, at: at.toISOString() });
  const { payload, keyId } = vault.seal(text, noteRowOf(id));
  return { note: payload, noteKeyId: keyId };
}

/** Opens what was sent, unless it is gone or its key is. */
export const openStory = (
  vault: Vault,
  { id, payload, keyId }: StoredStory,
): SentContent | undefined =>
  unlessLost(payload, keyId, (sealed) => openSent(vault, rowOf(id), sealed));

/** What was sent as the contract of today has it, where it still fits. */
export const submissionIn = (content: SentContent | undefined): StorySubmission | undefined =>
  z.safeParse(StorySubmission, content?.sent).data;

export const openEdition = (
  vault: Vault,
  { id, edition, editionKeyId }: Pick<StoredStory, 'id' | 'edition' | 'editionKeyId'>,
): PublicStory | undefined =>
  unlessLost(edition, editionKeyId, (sealed) =>
    z.parse(PublicStory, JSON.parse(vault.open(sealed, editionRowOf(id)))),
  );

export const openNote = (
  vault: Vault,
  { id, note, noteKeyId }: StoredStory,
): TeamNote | undefined =>
  unlessLost(note, noteKeyId, (sealed) => {
    const { at, ...read } = z.parse(TeamNote, JSON.parse(vault.open(sealed, noteRowOf(id))));
    return { ...read, at: new Date(at) };
  });

function unlessLost<Opened>(
  payload: Uint8Array | null,
  keyId: string | null,
  open: (sealed: Sealed) => Opened,
): Opened | undefined {
  if (payload === null || keyId === null) return undefined;
  try {
    return open({ payload, keyId });
  } catch {
    return undefined;
  }
}
