import type { BenchOptions } from './options.ts';
import type { Format } from './feeds/feed-bodies.ts';

/** One line of the table: a feed, and how slow the processor is. */
export interface Cell {
  readonly format: Format;
  readonly size: number;
  readonly slow: number;
  /** How often each page is visited. */
  readonly visits: number;
}

/** The size at which the formats of others are compared with the contract's own. */
const FORMATS_SIZE = 10_000;

/** The contract's own format at every size, and the other formats at one. */
export function cells({ sizes, slow: slows }: BenchOptions): Cell[] {
  const own = sizes.flatMap((size) =>
    slows.map((slow): Cell => ({ format: 'native', size, slow, visits: visitsFor(size, slow) })),
  );
  if (!sizes.includes(FORMATS_SIZE)) return own;
  const others = (['meeting-guide', 'bmlt'] as const).flatMap((format) =>
    slows.map((slow): Cell => ({ format, size: FORMATS_SIZE, slow, visits: 3 })),
  );
  return [...own, ...others];
}

/** Most where the project's targets lie, on a slow phone; few where a visit takes half a minute. */
function visitsFor(size: number, slow: number): number {
  if (slow === 1 || size < FORMATS_SIZE) return 3;
  return size === FORMATS_SIZE ? 5 : 1;
}
