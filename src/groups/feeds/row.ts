import type { ListedGroup } from '../listed-group.ts';

/** A group as one feed knows it. It gets its key when the feeds are merged. */
export type FeedGroup = Omit<ListedGroup, 'key'>;

/** What became of one row. */
export interface RowReading {
  /** Absent: the row is no group that can be listed. */
  readonly group?: FeedGroup;
  /** Where something was dropped or cut, such as `sessions.0.time`. Never a value. */
  readonly dropped: readonly string[];
  /** The row's own id, which helps a center find a row that was not listed. */
  readonly id?: string;
}

/** Reads one row of a feed. */
export type ReadRow = (row: unknown) => RowReading;

/** A row as it comes: nothing about it is certain. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
