import { env } from 'node:process';
import { after, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { findBrowsers } from '../../browsers/find.ts';
import { openBrowser } from '../../browsers/open.ts';

/** The browser that a test runs in. */
export type OpenedBrowser = () => Promise<Browser>;

/** The test command names the engines of a run; without it there is one run in all of them. */
const engines = env['ENGINES']?.split(',');

/** Tests in Chromium. */
export const inChromium = (title: string, tests: (browser: OpenedBrowser) => void): void =>
  inEngine('chromium', title, tests);

/**
 * Tests in the browsers that Playwright can drive. WebKit as Debian has it is not one of them: what
 * differs there is in the element tests, which run in all three engines.
 */
export function inBrowsers(title: string, tests: (browser: OpenedBrowser) => void): void {
  inEngine('chromium', title, tests);
  inEngine('firefox', title, tests, firefoxIsMissing);
}

// The test command prepares the browsers, and fails or says so loudly where it cannot.
const { missing } = await findBrowsers(['firefox']);
const firefoxIsMissing = missing[0] && `no Firefox: ${missing[0].why}`;

const opened = new Map<'chromium' | 'firefox', Promise<Browser>>();

// One of each for all tests of a file.
after(async () => {
  for (const browser of opened.values()) await (await browser).close();
});

function inEngine(
  engine: 'chromium' | 'firefox',
  title: string,
  tests: (browser: OpenedBrowser) => void,
  skip: string | false = false,
): void {
  if (engines && !engines.includes(engine)) return;
  // One after the other: of Firefox's windows only one has the focus, and takes keys, and Chromium has
  // enough to do with another file's tests beside these.
  describe(`${title}, in ${engine}`, { skip }, () => {
    tests(() => {
      const browser = opened.get(engine) ?? openBrowser(engine);
      opened.set(engine, browser);
      return browser;
    });
  });
}
