import type { Engine } from './engine.ts';
import type { FoundBrowsers } from './find.ts';
import { findBrowsers } from './find.ts';
import { installBrowsers } from './install.ts';

/** Looks for a browser of each engine, installs those that are missing, and says what it does. */
export async function prepareBrowsers(engines: readonly Engine[]): Promise<FoundBrowsers> {
  console.log('\n━━ browsers\n');
  let browsers = await findBrowsers(engines);
  if (browsers.missing.length > 0) {
    for (const { engine, why } of browsers.missing) console.log(`No ${engine}: ${why}.`);
    installBrowsers(browsers.missing.map(({ engine }) => engine));
    browsers = await findBrowsers(engines);
  }
  for (const { engine, name, path } of browsers.found) console.log(`${engine}: ${name}, ${path}`);
  for (const { engine, why } of browsers.missing) console.log(`${engine}: NONE, ${why}`);
  return browsers;
}
