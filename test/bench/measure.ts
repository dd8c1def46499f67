import type { Browser } from 'playwright-core';
import type { Cell } from './cells.ts';
import { median } from './median.ts';
import type { PageName } from './pages/pages.ts';
import { PAGES } from './pages/pages.ts';
import type { PageServer } from './pages/page-server.ts';
import type { Figures } from './visit.ts';
import { visit } from './visit.ts';
import type { Press } from './watch.ts';

/** The medians of a page's visits. Times are milliseconds, sizes are bytes. */
export interface Measured extends Omit<Figures, 'keys' | 'clicks' | 'opening'> {
  /** The slowest key of a visit. */
  readonly worstKey: number;
  readonly medianKey: number;
  /** The slowest answer to a key: the list has changed, not only the page been drawn. */
  readonly worstAnswer: number;
  /** A key pressed as soon as the first row was seen, while the finder may still be at work. */
  readonly earlyKey: number;
  /** The slowest click on a filter. Absent on the floor, which has none, as are the next two. */
  readonly worstClick?: number;
  readonly worstClickAnswer?: number;
  /** Until the opened row's detail was there. */
  readonly detail?: number;
}

export type Comparison = Readonly<Record<PageName, Measured>>;

/**
 * Visits both pages of a cell by turns, so that whatever else the machine does in the meantime
 * slows both alike.
 */
export async function measure(
  browser: Browser,
  server: PageServer,
  { format, size, slow, visits }: Cell,
): Promise<Comparison> {
  server.offer(format, size);
  const calm: Record<PageName, Figures[]> = { floor: [], finder: [] };
  const hasty: Record<PageName, Figures[]> = { floor: [], finder: [] };
  for (let turn = 0; turn < visits; turn += 1) {
    for (const page of PAGES) {
      const address = server.address(page);
      calm[page].push(await visit(browser, address, slow, 'calm'));
      // The early key needs a visit of its own, because it disturbs all other figures.
      if (turn % 2 === 0) hasty[page].push(await visit(browser, address, slow, 'hasty'));
    }
  }
  return {
    floor: medians(calm.floor, hasty.floor),
    finder: medians(calm.finder, hasty.finder),
  };
}

const frame = (press: Press) => press.frame;
const answer = (press: Press) => press.answer;

function medians(calm: readonly Figures[], hasty: readonly Figures[]): Measured {
  const middle = (figure: (figures: Figures) => number) => median(calm.map(figure));
  const worst = (presses: readonly Press[], time: typeof frame) => Math.max(...presses.map(time));
  return {
    firstRow: middle(({ firstRow }) => firstRow),
    blocking: middle(({ blocking }) => blocking),
    longestTask: middle(({ longestTask }) => longestTask),
    nodes: middle(({ nodes }) => nodes),
    mostNodes: middle(({ mostNodes }) => mostNodes),
    heap: middle(({ heap }) => heap),
    worstKey: middle(({ keys }) => worst(keys, frame)),
    medianKey: middle(({ keys }) => median(keys.map(frame))),
    worstAnswer: middle(({ keys }) => worst(keys, answer)),
    earlyKey: median(hasty.map(({ keys }) => worst(keys, frame))),
    ...(calm[0]?.clicks.length && {
      worstClick: middle(({ clicks }) => worst(clicks, frame)),
      worstClickAnswer: middle(({ clicks }) => worst(clicks, answer)),
      detail: middle(({ opening }) => worst(opening, answer)),
    }),
  };
}
