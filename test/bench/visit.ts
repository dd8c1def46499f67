import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Keystroke } from './watch.ts';
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

/** A list that finds few groups only at its end, and then all of them again. */
const KEYS = [...'women denver'.split(''), 'Control+A', 'Backspace'];

/** Milliseconds from key to key of a quick typist: 100 words of five letters a minute. */
const KEY_INTERVAL = 120;

/** A page is at rest when of so many milliseconds it spends … */
const REST_WINDOW = 200;
/** … no more than this share on tasks. */
const REST_SHARE = 0.1;

/** Milliseconds: longer than any finder may take. */
const TIMEOUT = 120_000;

/** What a visitor does besides waiting for the list. */
export type Typing = 'nothing' | 'a query' | 'at once';

/** One visit's figures. Times are milliseconds. */
export interface Figures {
  readonly firstRow: number;
  /** What tasks took beyond 50 ms each, all together, until the list was at rest. */
  readonly blocking: number;
  /** The longest task until then, or 50 where none took longer. */
  readonly longestTask: number;
  readonly nodes: number;
  /** Bytes of JavaScript objects that are still in use. */
  readonly heap: number;
  readonly keystrokes: readonly Keystroke[];
}

/**
 * Opens a page in a browser context, and so a process, of its own, with nothing cached, and measures
 * it until the list is at rest and, if asked, typed into.
 *
 * @param slow how many times slower than it is the processor pretends to be
 * @throws {Error} when the page breaks its policy or throws
 */
export async function visit(
  browser: Browser,
  address: string,
  slow: number,
  typing: Typing,
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
    if (typing === 'at once') await type(page, KEYS.slice(0, 1));
    else await untilRest(devtools);
    const tasks = await page.evaluate(() => watch.longTasks());
    const nodes = await page.evaluate(() => watch.nodeCount());
    if (typing === 'a query') await type(page, KEYS);
    const { keystrokes, faults } = await page.evaluate(() => ({
      keystrokes: watch.keystrokes,
      faults: watch.faults,
    }));
    // After the keys were read, for it may take so long that a pause in typing seems to pass.
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    return {
      firstRow,
      blocking: tasks.reduce((sum, task) => sum + task - 50, 0),
      longestTask: Math.max(50, ...tasks),
      nodes,
      heap: usedSize,
      keystrokes,
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

async function untilRest(devtools: CDPSession): Promise<void> {
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { at: valueOf('Timestamp'), tasks: valueOf('TaskDuration') };
  };
  let before = await busy();
  for (;;) {
    await wait(REST_WINDOW);
    const now = await busy();
    if ((now.tasks - before.tasks) / (now.at - before.at) < REST_SHARE) return;
    before = now;
  }
}

async function type(page: Page, keys: readonly string[]): Promise<void> {
  await page.locator('#query').focus();
  for (const key of keys) {
    const next = wait(KEY_INTERVAL);
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    // Who waits for a page that hangs does not type on.
    await page.evaluate(() => watch.lastKey);
    await next;
  }
}
