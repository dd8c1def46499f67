import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** How often a finger is told of on its way, and milliseconds from one time to the next. */
const STEPS = 10;
const INTERVAL = 16;

/** A place or a way, in CSS pixels of the window. */
interface Pixels {
  readonly x: number;
  readonly y: number;
}

/**
 * Swipes with one finger, as a browser is told of it by a touch screen: Chromium alone. (Its own
 * `synthesizeScrollGesture` moves nothing where touch is emulated.)
 */
export async function swipe(devtools: CDPSession, from: Pixels, way: Pixels): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        part === undefined ? [] : [{ x: from.x + way.x * part, y: from.y + way.y * part }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= STEPS; step += 1) {
    await touch('touchMove', step / STEPS);
    await wait(INTERVAL);
  }
  await touch('touchEnd');
}
