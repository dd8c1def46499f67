import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import { playwrightLauncher } from '@web/test-runner-playwright';
import type * as puppeteerModule from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import type { Browser } from './engine.ts';
import { WebKitLauncher } from './webkit-launcher.ts';

/** Chromium can hold two pages for focused at once, each in a window of its own. */
const SIDE_BY_SIDE: Partial<Parameters<typeof chromeLauncher>[0]> = {
  concurrency: 2,
  async createPage({ context }) {
    const page = await context.newPage({ type: 'window' });
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return page;
  },
};

/** How the test runner starts a browser. */
export function launcherFor({ engine, path, from }: Browser): BrowserLauncher {
  if (from === 'playwright') return playwrightLauncher({ product: engine });
  // A cast, because the runner's own types do not hold under exactOptionalPropertyTypes.
  if (engine === 'webkit') return new WebKitLauncher(path) as BrowserLauncher;
  return chromeLauncher({
    // Its types ask for the whole module; it calls nothing but `launch`.
    puppeteer: puppeteer as unknown as typeof puppeteerModule,
    ...(engine === 'chromium' && SIDE_BY_SIDE),
    launchOptions:
      engine === 'firefox'
        ? { browser: 'firefox', executablePath: path }
        : { executablePath: path, args: [...CHROMIUM_ARGS] },
  });
}
