import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium, firefox } from 'playwright-core';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import { findBrowsers } from './find.ts';

/**
 * Opens a browser for whole-page tests. Close it when done, or the test process does not end.
 *
 * @throws {Error} when this machine has none
 */
export async function openBrowser(engine: 'chromium' | 'firefox'): Promise<Browser> {
  const { found, missing } = await findBrowsers([engine]);
  const [browser] = found;
  if (!browser) throw new Error(`No ${engine}: ${missing[0]?.why}`);
  const type = engine === 'chromium' ? chromium : firefox;
  const options: LaunchOptions = engine === 'chromium' ? { args: [...CHROMIUM_ARGS] } : {};
  if (browser.from === 'playwright') return type.launch(options);
  // An unpatched Firefox is driven through WebDriver BiDi, which this channel stands for.
  const channel = engine === 'firefox' ? { channel: 'moz-firefox' } : {};
  return type.launch({ ...options, ...channel, executablePath: browser.path });
}
