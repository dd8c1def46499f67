import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { Press } from './watch.ts';

/** A list that finds few groups only at its end, and then all of them again. */
const KEYS = [...'women denver'.split(''), 'Control+A', 'Backspace'];

/** Milliseconds from key to key of a quick typist: 100 words of five letters a minute. */
const KEY_INTERVAL = 120;

/** Milliseconds from click to click of somebody who knows where to press next. */
const CLICK_INTERVAL = 400;

/** What presses led to, and how large the page was at most between them. */
export interface Doings {
  readonly presses: readonly Press[];
  readonly nodes: number;
}

/** Types a query, letter by letter, and clears it. */
export const typeQuery = (page: Page): Promise<Doings> => type(page, KEYS);

/** Types the first letter of a query. */
export const typeLetter = (page: Page): Promise<Doings> => type(page, KEYS.slice(0, 1));

async function type(page: Page, keys: readonly string[]): Promise<Doings> {
  await page.locator('#query').focus();
  const presses = keys.map((key) => () => page.keyboard.press(key === ' ' ? 'Space' : key));
  return inTurn(page, presses, KEY_INTERVAL);
}

/**
 * Opens the filters as a phone shows them, unfolds five, chooses in each, lets one choice go and then
 * all, and comes back to the list.
 */
export function chooseFilters(page: Page): Promise<Doings> {
  // By text, for a search by role would cost the page more than what is measured.
  const button = (hasText: RegExp) => page.locator('dialog button', { hasText });
  const box = (hasText: RegExp) => page.locator('dialog label', { hasText });
  return inTurn(
    page,
    [
      page.locator('button', { hasText: /^\s*Filters/ }),
      button(/^\s*Day/),
      box(/^\s*Today/),
      box(/^\s*Friday/),
      button(/^\s*Time of day/),
      box(/^\s*Evening/),
      button(/^\s*How to attend/),
      box(/^\s*Online/),
      button(/^\s*Who it is for/),
      box(/^\s*Women/),
      button(/^\s*Place/),
      box(/^\s*Boulder/),
      box(/^\s*Women/),
      button(/^\s*Clear all/),
      button(/^\s*Show/),
    ].map(click),
    CLICK_INTERVAL,
  );
}

/** Opens the first row. */
export const openRow = (page: Page): Promise<Doings> =>
  inTurn(page, [click(page.locator('[part="group"] button').first())], CLICK_INTERVAL);

/** Without Playwright's own look at what a press hits, which would take its time from the page. */
const click = (target: Locator) => () => target.click({ force: true });

async function inTurn(
  page: Page,
  presses: readonly (() => Promise<void>)[],
  interval: number,
): Promise<Doings> {
  let nodes = 0;
  for (const press of presses) {
    const next = wait(interval);
    await press();
    // Who waits for a page that hangs does not go on.
    await page.evaluate(() => watch.lastPress);
    await next;
    nodes = Math.max(nodes, await page.evaluate(() => watch.nodeCount()));
  }
  return { presses: await page.evaluate(() => watch.presses.splice(0)), nodes };
}
