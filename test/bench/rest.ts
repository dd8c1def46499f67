import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** A page is at rest when of so many milliseconds it spends … */
const REST_WINDOW = 200;
/** … no more than this share on tasks. */
const REST_SHARE = 0.1;

/** Waits until a page has nothing to do. Its `Performance` domain must be enabled. */
export async function untilRest(devtools: CDPSession): Promise<void> {
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
