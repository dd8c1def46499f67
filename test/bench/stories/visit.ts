import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { swipe } from '../../browsers/swipe.ts';
import { untilRest } from '../rest.ts';
import { watchStories } from './watch.ts';

/** A phone, where and in which language the visitor is. */
const DEVICE = {
  viewport: { width: 412, height: 780 },
  hasTouch: true,
  isMobile: true,
  timezoneId: 'America/Denver',
  locale: 'en-US',
} as const;

/** Presses of Next, and milliseconds from one to the next: the motion is over by then. */
const PRESSES = 10;
const PRESS_INTERVAL = 900;

const SWIPES = 5;

/** Milliseconds: longer than any page may take. */
const TIMEOUT = 60_000;

/** One visit's figures. Times are milliseconds. */
export interface Figures {
  readonly firstStory: number;
  /** Layout shifts, added up until the page was at rest. */
  readonly shift: number;
  /** The longest task until the page was at rest, or 50 where none took longer. */
  readonly longestTask: number;
  /** What tasks took beyond 50 ms each until then, all together. */
  readonly blocking: number;
  /** Of each press of Next: what JavaScript took, and all that the main thread did. */
  readonly script: number;
  readonly work: number;
  /** Tasks of more than 50 ms while a finger swiped, and the longest of them, or 50. */
  readonly swipeTasks: number;
  readonly swipeLongest: number;
  readonly nodes: number;
}

/**
 * Opens a page in a browser context, and so a process, of its own, with nothing cached, and measures
 * it while it loads and while somebody goes from story to story.
 *
 * @param slow how many times slower than it is the processor pretends to be
 * @throws {Error} when the page breaks its policy, throws, or does not move
 */
export async function visit(browser: Browser, address: string, slow: number): Promise<Figures> {
  const context = await browser.newContext(DEVICE);
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT);
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watchStories);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
  try {
    await page.goto(address, { waitUntil: 'commit' });
    const firstStory = await page.evaluate(() => storyWatch.firstStory);
    await untilRest(devtools);
    const loading = await page.evaluate(() => ({
      shift: storyWatch.shift(),
      tasks: storyWatch.longTasks().map(({ took }) => took),
      nodes: storyWatch.nodeCount(),
    }));
    const { script, work } = await pressNext(page, devtools);
    const swiped = await swipeOn(page, devtools);
    const faults = await page.evaluate(() => storyWatch.faults);
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    return {
      firstStory,
      shift: loading.shift,
      longestTask: Math.max(50, ...loading.tasks),
      blocking: loading.tasks.reduce((sum, took) => sum + took - 50, 0),
      script,
      work,
      swipeTasks: swiped.length,
      swipeLongest: Math.max(50, ...swiped),
      nodes: loading.nodes,
    };
  } finally {
    await context.close();
  }
}

const scrolled = (page: Page) => page.evaluate(() => storyWatch.row().scrollLeft);

async function pressNext(
  page: Page,
  devtools: CDPSession,
): Promise<{ readonly script: number; readonly work: number }> {
  const next = page.locator('[part=next], .next');
  // Playwright's own look at the page is no part of what a press costs.
  const box = await next.boundingBox();
  if (!box) throw new Error('There is no Next.');
  const before = await metrics(devtools);
  const from = await scrolled(page);
  for (let press = 0; press < PRESSES; press += 1) {
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await wait(PRESS_INTERVAL);
  }
  const after = await metrics(devtools);
  if ((await scrolled(page)) <= from) throw new Error('Next did not move it.');
  return {
    script: (after.script - before.script) / PRESSES,
    work: (after.work - before.work) / PRESSES,
  };
}

/** Swipes as a thumb does. Returns how long each task above 50 ms took meanwhile. */
async function swipeOn(page: Page, devtools: CDPSession): Promise<number[]> {
  const box = await page.evaluate(() => {
    const { left, width, top } = storyWatch.row().getBoundingClientRect();
    return { x: left + width * 0.8, y: top + 60, width };
  });
  const began = await page.evaluate(() => performance.now());
  const from = await scrolled(page);
  for (let time = 0; time < SWIPES; time += 1) {
    await swipe(devtools, box, { x: -0.6 * box.width, y: 0 });
    await wait(PRESS_INTERVAL);
  }
  await untilRest(devtools);
  if ((await scrolled(page)) <= from) throw new Error('A swipe did not move it.');
  const tasks = await page.evaluate(() => storyWatch.longTasks());
  return tasks.filter(({ at }) => at >= began).map(({ took }) => took);
}

async function metrics(devtools: CDPSession): Promise<{ script: number; work: number }> {
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  const valueOf = (wanted: string) => (all.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { script: valueOf('ScriptDuration'), work: valueOf('TaskDuration') };
}
