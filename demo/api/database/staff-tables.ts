import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { peerRequests } from './request-tables.ts';

/** Who is signed in to the inbox. */
export const staffSessions = pgTable(
  'staff_sessions',
  {
    /** Hash of what the browser holds. */
    id: text('id').primaryKey(),
    staff: text('staff').notNull(),
    /** From here the longest session is counted, however much it is used. */
    signedInAt: instant('signed_in_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('staff_sessions_by_expiry').on(table.expiresAt)],
);

/** Each time a member of staff tried to reach the person, and what came of it. */
export const contactAttempts = pgTable(
  'contact_attempts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => peerRequests.id, { onDelete: 'cascade' }),
    staff: text('staff').notNull(),
    at: instant('at').notNull(),
    channel: text('channel').notNull(),
    outcome: text('outcome').notNull(),
  },
  (table) => [index('contact_attempts_of_request').on(table.requestId, table.at)],
);

/** Who did what with which request or story. It says nothing of the visitor, and outlives both. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    staff: text('staff').notNull(),
    action: text('action').notNull(),
    /** No foreign keys: what it was done with may be purged and the entry stays. */
    requestId: uuid('request_id'),
    storyId: uuid('story_id'),
  },
  (table) => [
    index('audit_log_of_request').on(table.requestId, table.id),
    index('audit_log_of_story').on(table.storyId, table.id),
  ],
);
