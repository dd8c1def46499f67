import type { Browser } from 'playwright-core';
import type { Cell } from './cells.ts';
import type { PageName } from './pages/pages.ts';
import { PAGES } from './pages/pages.ts';
import type { PageServer } from './pages/page-server.ts';
import type { Figures } from './visit.ts';
import { visit } from './visit.ts';
import type { Keystroke } from './watch.ts';

/** The medians of a page's visits. Times are milliseconds, sizes are bytes. */
export interface Measured extends Omit<Figures, 'keystrokes'> {
  /** The slowest key of a visit. Absent where nothing was typed, as are the next three. */
  readonly worstKey?: number;
  readonly medianKey?: number;
  /** The slowest answer to a key: the list has changed, not only the page been drawn. */
  readonly worstAnswer?: number;
  /** A key pressed as soon as the first row was seen, while the finder may still be at work. */
  readonly earlyKey?: number;
}

export type Comparison = Readonly<Record<PageName, Measured>>;

/**
 * Visits both pages of a cell by turns, so that whatever else the machine does in the meantime
 * slows both alike.
 */
export async function measure(
  browser: Browser,
  server: PageServer,
  { format, size, slow, visits, typing }: Cell,
): Promise<Comparison> {
  server.offer(format, size);
  const calm: Record<PageName, Figures[]> = { floor: [], finder: [] };
  const hasty: Record<PageName, Figures[]> = { floor: [], finder: [] };
  for (let turn = 0; turn < visits; turn += 1) {
    for (const page of PAGES) {
      const address = server.address(page);
      calm[page].push(await visit(browser, address, slow, typing ? 'a query' : 'nothing'));
      // The early key needs a visit of its own, because it disturbs all other figures.
      if (typing && turn % 3 === 0) {
        hasty[page].push(await visit(browser, address, slow, 'at once'));
      }
    }
  }
  return {
    floor: medians(calm.floor, hasty.floor),
    finder: medians(calm.finder, hasty.finder),
  };
}

const frame = (keystroke: Keystroke) => keystroke.frame;

function medians(calm: readonly Figures[], hasty: readonly Figures[]): Measured {
  const middle = (figure: (figures: Figures) => number) => median(calm.map(figure));
  return {
    firstRow: middle(({ firstRow }) => firstRow),
    blocking: middle(({ blocking }) => blocking),
    longestTask: middle(({ longestTask }) => longestTask),
    nodes: middle(({ nodes }) => nodes),
    heap: middle(({ heap }) => heap),
    ...(hasty.length > 0 && {
      worstKey: middle(({ keystrokes }) => Math.max(...keystrokes.map(frame))),
      medianKey: middle(({ keystrokes }) => median(keystrokes.map(frame))),
      worstAnswer: middle(({ keystrokes }) => Math.max(...keystrokes.map(({ answer }) => answer))),
      earlyKey: median(hasty.map(({ keystrokes }) => Math.max(...keystrokes.map(frame)))),
    }),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}
