import { MINUTES_PER_DAY, type EpochMinutes, type OffsetLookUp } from './time-units.ts';

/**
 * Four days. Where a cell's two ends have the same offset, all of it is taken to have it, so no two
 * clock changes may fall into one cell. The closest two since 1972, and as foreseen up to 2100, are
 * 6 days and 23 hours apart (Recife in 2000, Gaza in 2040; found by asking for every zone's offset
 * every three hours): a week would be too long. Shorter cells cost look-ups and buy nothing.
 */
const CELL = 4 * MINUTES_PER_DAY;

/** A stretch of time in which the offset changes at most once. */
interface Cell {
  readonly before: number;
  readonly after: number;
  /** The first minute that has `after`. */
  readonly change: EpochMinutes;
}

/**
 * Remembers a zone's offsets, so that the slow exact look-up is asked only for the ends of four-day
 * cells, and twelve or thirteen times more in a cell in which the clock changes.
 */
export function offsetGrid(exact: OffsetLookUp): OffsetLookUp {
  const cells = new Map<number, Cell>();

  const makeCell = (index: number): Cell => {
    let low = index * CELL;
    let high = low + CELL;
    const before = cells.get(index - 1)?.after ?? exact(low);
    const after = cells.get(index + 1)?.before ?? exact(high);
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (exact(middle) === before) low = middle;
      else high = middle;
    }
    const cell = { before, after, change: high };
    cells.set(index, cell);
    return cell;
  };

  return (at) => {
    const index = Math.floor(at / CELL);
    const cell = cells.get(index) ?? makeCell(index);
    return at < cell.change ? cell.before : cell.after;
  };
}
