import { openBrowser } from '../browsers/open.ts';
import { BUNDLES, freshBundles } from './bundle.ts';
import { cells } from './cells.ts';
import { measure } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { servePages } from './pages/page-server.ts';
import type { Result } from './table.ts';

/** What was measured, and in which browser. */
export interface FinderBench {
  readonly browser: string;
  readonly results: readonly Result[];
}

/** Measures the finder on a page, beside a bare page. */
export async function benchFinder(options: BenchOptions): Promise<FinderBench> {
  freshBundles();
  const browser = await openBrowser('chromium');
  const server = await servePages(BUNDLES);
  // The first visits find the machine cold: files that nobody has read, a browser that never painted.
  await measure(browser, server, { format: 'native', size: 1000, slow: 1, visits: 1 });

  const results: Result[] = [];
  for (const cell of cells(options)) {
    console.error(`${cell.format}, ${cell.size} groups, ${cell.slow}x …`);
    results.push({ ...cell, ...(await measure(browser, server, cell)) });
  }
  const version = browser.version();
  await browser.close();
  await server.close();
  return { browser: `Chromium ${version}`, results };
}
