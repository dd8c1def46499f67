import type { Browser } from 'playwright-core';
import { untilRest } from './rest.ts';
import type { Doings } from './visitor.ts';
import { chooseFilters, openRow, typeLetter, typeQuery } from './visitor.ts';
import type { Press } from './watch.ts';
import { watchPage } from './watch.ts';

/** A phone's window, where and in which language the visitor is. */
const DEVICE = {
  viewport: { width: 412, height: 780 },
  timezoneId: 'America/Denver',
  locale: 'en-US',
} as const;

/**
 * A Wednesday at half past six in the evening there, when many look for a group and many are on: which
 * rows come first, and so how much they hold, must not depend on when the bench runs.
 */
const NOW = Date.parse('2026-11-19T01:30:00Z');

/** Milliseconds: longer than any finder may take. */
const TIMEOUT = 120_000;

/** Whether a visitor waits until the list is at rest, or types a letter as soon as there is a row. */
export type Haste = 'calm' | 'hasty';

/** One visit's figures. Times are milliseconds. */
export interface Figures {
  readonly firstRow: number;
  /** What tasks took beyond 50 ms each, all together, until the list was at rest. */
  readonly blocking: number;
  /** The longest task of the whole visit, or 50 where none took longer. */
  readonly longestTask: number;
  readonly nodes: number;
  /** With filters unfolded, or a row open, whichever was more. */
  readonly mostNodes: number;
  /** Bytes of JavaScript objects that are still in use. */
  readonly heap: number;
  readonly keys: readonly Press[];
  /** On filters, and on the first row: none on the floor, which has nothing to press. */
  readonly clicks: readonly Press[];
  readonly opening: readonly Press[];
}

const NOTHING: Doings = { presses: [], nodes: 0 };

/**
 * Opens a page in a browser context, and so a process, of its own, with nothing cached, and measures
 * it while it loads and while it is used.
 *
 * @param slow how many times slower than it is the processor pretends to be
 * @throws {Error} when the page breaks its policy or throws
 */
export async function visit(
  browser: Browser,
  address: string,
  slow: number,
  haste: Haste,
): Promise<Figures> {
  const context = await browser.newContext(DEVICE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watchPage);
  await page.addInitScript((now) => {
    Date.now = () => now;
  }, NOW);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
  try {
    await page.goto(address, { waitUntil: 'commit' });
    const firstRow = await page.evaluate(firstRowWithin, TIMEOUT);
    const calm = haste === 'calm';
    if (calm) await untilRest(devtools);
    const loading = await page.evaluate(() => [...watch.longTasks()]);
    const nodes = await page.evaluate(() => watch.nodeCount());
    const typing = await (calm ? typeQuery : typeLetter)(page);
    const hasMore = calm && (await page.locator('peer-group-finder').count()) > 0;
    const choosing = hasMore ? await chooseFilters(page) : NOTHING;
    const opening = hasMore ? await openRow(page) : NOTHING;
    const { tasks, faults } = await page.evaluate(() => ({
      tasks: watch.longTasks(),
      faults: watch.faults,
    }));
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    return {
      firstRow,
      blocking: loading.reduce((sum, task) => sum + task - 50, 0),
      longestTask: Math.max(50, ...tasks),
      nodes,
      mostNodes: Math.max(nodes, choosing.nodes, opening.nodes),
      heap: usedSize,
      keys: typing.presses,
      clicks: choosing.presses,
      opening: opening.presses,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
const firstRowWithin = (limit: number) =>
  Promise.race([
    watch.firstRow,
    new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`No row in ${limit} ms. ${watch.faults.join('; ')}`)),
        limit,
      );
    }),
  ]);
