import { index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { WireGroup } from '../../../src/contract/index.ts';

/** The groups a center lists: one row each, the listing itself as the contract has it. */
export const groups = pgTable(
  'groups',
  {
    id: text('id').primaryKey(),
    /** Where the center wants the group in its list, lowest first. Equal positions go by id. */
    position: integer('position').notNull(),
    payload: jsonb('payload').$type<WireGroup>().notNull(),
    /** When this row was last written, which is not when the group last changed its listing. */
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('groups_in_order').on(table.position, table.id)],
);
