import { sql } from 'drizzle-orm';
import { stories } from '../database/schema.ts';

/** What is left of a story that was taken back: that it was, and when. */
export const wiped = (now: Date) =>
  ({
    status: 'withdrawn',
    withdrawnAt: now,
    version: sql`${stories.version} + 1`,
    suspect: false,
    kind: 'story',
    publishedAt: null,
    decidedAt: null,
    decidedBy: null,
    requestKey: null,
    follows: null,
    payload: null,
    keyId: null,
    edition: null,
    editionKeyId: null,
    note: null,
    noteKeyId: null,
  }) as const;
