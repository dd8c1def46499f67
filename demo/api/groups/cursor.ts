import * as z from 'zod/mini';
import { Id } from '../../../src/contract/index.ts';

/** An id that can be in the database: PostgreSQL has no text with a NUL in it. */
export const StoredId = Id.check(z.refine((id) => !id.includes('\0')));

const Parts = z.tuple([z.int32(), StoredId]);

/** The place of a group in the list: the page that follows begins after it. */
export interface Cursor {
  readonly position: number;
  readonly id: string;
}

/** Writes a cursor as one word for an address. It is opaque to readers, and not a secret. */
export const encodeCursor = ({ position, id }: Cursor): string =>
  Buffer.from(JSON.stringify([position, id])).toString('base64url');

/** Reads what `encodeCursor` wrote, or `undefined` for anything else. */
export function decodeCursor(word: string): Cursor | undefined {
  try {
    const [position, id] = Parts.parse(JSON.parse(Buffer.from(word, 'base64url').toString()));
    return { position, id };
  } catch {
    return undefined;
  }
}
