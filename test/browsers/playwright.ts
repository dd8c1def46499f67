import { existsSync } from 'node:fs';
import * as playwright from 'playwright-core';
import type { Browser, Engine } from './engine.ts';

/**
 * Looks for a browser that Playwright's installer put into its cache, and starts it once: on Linux
 * it may lack libraries of the system, which shows only then.
 *
 * @throws {Error} when it is there and does not start
 */
export async function findPlaywrightBrowser(engine: Engine): Promise<Browser | undefined> {
  const path = playwright[engine].executablePath();
  if (!existsSync(path)) return undefined;
  try {
    const browser = await playwright[engine].launch();
    const name = `Playwright's ${engine} ${browser.version()}`;
    await browser.close();
    return { engine, name, path, from: 'playwright' };
  } catch (cause) {
    const advice = `"npx playwright-core install-deps ${engine}", as root, adds what it may lack`;
    throw new Error(`Playwright's ${engine} does not start (${advice})`, { cause });
  }
}
