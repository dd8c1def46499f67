import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { peerRequests } from './request-tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

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

/** Who did what with which request. It says nothing of the visitor, and outlives the request. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    staff: text('staff').notNull(),
    action: text('action').notNull(),
    /** No foreign key: the request may be purged and the entry stays. */
    requestId: uuid('request_id'),
  },
  (table) => [index('audit_log_of_request').on(table.requestId, table.id)],
);
