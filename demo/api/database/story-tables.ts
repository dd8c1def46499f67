import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { STORY_KINDS } from '../../../src/contract/index.ts';
import type { WireStory } from '../../../src/contract/index.ts';
import { bytes, instant } from './columns.ts';

/**
 * What became of a story. `pending`: nobody has decided yet. `published`: everybody can read it.
 * `declined`: it will not be. `unpublished`: it was, and is not now. `withdrawn`: its author took it
 * back, and nothing of it is left.
 */
export const STORY_STATUSES = [
  'pending',
  'published',
  'declined',
  'unpublished',
  'withdrawn',
] as const;

export type StoryStatus = (typeof STORY_STATUSES)[number];

/**
 * What visitors shared. In the clear stands only what sorting and state need: nothing that tells who
 * wrote it, or what.
 */
export const stories = pgTable(
  'stories',
  {
    /** Also what a published story is called in public: it leads to nothing else. */
    id: uuid('id').primaryKey(),
    /** What the author is told, to name it by. It is never public. */
    reference: text('reference').notNull(),
    status: text('status', { enum: STORY_STATUSES }).notNull().default('pending'),
    /** As the edition has it, or what was sent where there is none. */
    kind: text('kind', { enum: STORY_KINDS }).notNull(),
    /** Looks as if a program had sent it. It is shown in a folder of its own, and never dropped. */
    suspect: boolean('suspect').notNull().default(false),
    /** One more after every change: who decides says which one they read. */
    version: integer('version').notNull().default(1),
    receivedAt: instant('received_at').notNull(),
    /** When it was first published. */
    publishedAt: instant('published_at'),
    /** When it last was published, declined or unpublished, and by whom of the staff. */
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by'),
    withdrawnAt: instant('withdrawn_at'),
    /**
     * Keyed hash of the author's `requestId`. Of several rows that came with one id, the newest has
     * it and the earlier ones have null.
     */
    requestKey: text('request_key'),
    /** The story, decided already, that this one was sent to change. */
    follows: uuid('follows'),
    /** SHA-256 of the word that lets the author take the story back. */
    withdrawTokenHash: text('withdraw_token_hash').notNull(),
    /** What was sent, sealed with this row's id. It is never changed. Null once it is withdrawn. */
    payload: bytes('payload'),
    /** Which key sealed it. Null together with `payload`. */
    keyId: text('key_id'),
    /** What readers see, sealed apart. Null until somebody edits or publishes, and once withdrawn. */
    edition: bytes('edition'),
    editionKeyId: text('edition_key_id'),
    /** What the team wrote down when it declined the story, sealed apart. */
    note: bytes('note'),
    noteKeyId: text('note_key_id'),
  },
  (table) => [
    uniqueIndex('stories_by_reference').on(table.reference),
    uniqueIndex('stories_by_request_key').on(table.requestKey),
    index('stories_by_status').on(table.status, table.receivedAt),
    index('stories_published')
      .on(table.publishedAt, table.id)
      .where(sql`${table.status} = 'published'`),
    check(
      'stories_status',
      sql`${table.status} in ('pending', 'published', 'declined', 'unpublished', 'withdrawn')`,
    ),
    check('stories_kind', sql`${table.kind} in ('story', 'advice')`),
    check(
      'stories_sealed',
      sql`(${table.payload} is null) = (${table.keyId} is null)
        and (${table.payload} is null) = (${table.status} = 'withdrawn')
        and (${table.edition} is null) = (${table.editionKeyId} is null)
        and (${table.note} is null) = (${table.noteKeyId} is null)
        and (${table.status} <> 'withdrawn' or (${table.edition} is null and ${table.note} is null))`,
    ),
    check(
      'stories_published',
      sql`${table.status} <> 'published'
        or (${table.edition} is not null and ${table.publishedAt} is not null)`,
    ),
  ],
);

/** The stories that a center brings itself: one row each, the story as the contract has it. */
export const centerStories = pgTable(
  'center_stories',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: STORY_KINDS }).notNull(),
    publishedAt: instant('published_at').notNull(),
    payload: jsonb('payload').$type<WireStory>().notNull(),
  },
  (table) => [index('center_stories_in_order').on(table.publishedAt, table.id)],
);
