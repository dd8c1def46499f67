import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { peerRequests } from './request-tables.ts';
import { stories } from './story-tables.ts';

/** What was answered to each `Idempotency-Key`, so that the same request gets the same answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    /** Keyed hash of the key. */
    keyHash: text('key_hash').primaryKey(),
    /** Keyed hash of the body's bytes. */
    fingerprint: text('fingerprint').notNull(),
    /** What was stored: a request or a story. */
    requestId: uuid('request_id').references(() => peerRequests.id, { onDelete: 'cascade' }),
    storyId: uuid('story_id').references(() => stories.id, { onDelete: 'cascade' }),
    status: integer('status').notNull(),
    /** The body of the answer, sealed with `keyHash`: it holds the word that withdraws. */
    answer: bytes('answer').notNull(),
    keyId: text('key_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('idempotency_keys_by_request').on(table.requestId),
    index('idempotency_keys_by_story').on(table.storyId),
    index('idempotency_keys_by_expiry').on(table.expiresAt),
    check(
      'idempotency_keys_of_one',
      sql`(${table.requestId} is null) <> (${table.storyId} is null)`,
    ),
  ],
);

/** Which requests and stories the center's webhook has still to be told of. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** What was stored: a request or a story. */
    requestId: uuid('request_id').references(() => peerRequests.id, { onDelete: 'cascade' }),
    storyId: uuid('story_id').references(() => stories.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: instant('next_try_at').notNull(),
    deliveredAt: instant('delivered_at'),
    /** The webhook's last HTTP status. Null: it has not answered yet. */
    lastStatus: integer('last_status'),
  },
  (table) => [
    // One message that waits tells all there is to tell of a request, or a story.
    uniqueIndex('outbox_waiting')
      .on(table.requestId)
      .where(sql`${table.deliveredAt} is null`),
    uniqueIndex('outbox_waiting_story')
      .on(table.storyId)
      .where(sql`${table.deliveredAt} is null`),
    index('outbox_due')
      .on(table.nextTryAt)
      .where(sql`${table.deliveredAt} is null`),
    check('outbox_of_one', sql`(${table.requestId} is null) <> (${table.storyId} is null)`),
  ],
);

/** How often something was asked for in a stretch of time. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    /** Keyed hash of what is counted, who asked and the stretch of time: of no use when it is over. */
    id: text('id').primaryKey(),
    count: integer('count').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('rate_limits_by_expiry').on(table.expiresAt)],
);
