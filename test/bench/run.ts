import { availableParallelism, cpus, loadavg } from 'node:os';
import { argv } from 'node:process';
import { openBrowser } from '../browsers/open.ts';
import { BUNDLES, freshBundles } from './bundle.ts';
import { cells } from './cells.ts';
import { measure } from './measure.ts';
import { benchOptions } from './options.ts';
import { servePages } from './pages/page-server.ts';
import type { Result } from './table.ts';
import { legend, table } from './table.ts';

const options = benchOptions(argv.slice(2));
freshBundles();
const loadBefore = load();
const browser = await openBrowser('chromium');
const server = await servePages(BUNDLES);
const started = performance.now();

// The first visits find the machine cold: files that nobody has read, a browser that never painted.
await measure(browser, server, { format: 'native', size: 1000, slow: 1, visits: 1 });

const results: Result[] = [];
for (const cell of cells(options)) {
  console.error(`${cell.format}, ${cell.size} groups, ${cell.slow}x …`);
  results.push({ ...cell, ...(await measure(browser, server, cell)) });
}

const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  browser: `Chromium ${browser.version()}`,
  loadBefore,
  /** One to two of it is the bench itself. */
  loadAfter: load(),
  seconds: Math.round((performance.now() - started) / 1000),
};
await browser.close();
await server.close();

if (options.json) {
  console.log(JSON.stringify({ machine, results }, null, 2));
} else {
  const { cores, processor, browser: name, loadAfter, seconds } = machine;
  console.log(`\n${table(results)}\n\n${legend()}`);
  console.log(`\n${cores} cores of ${processor}, ${name}, ${seconds} s`);
  console.log(`Processes that wanted to run: ${loadBefore} before, ${loadAfter} at the end.`);
  if (loadBefore > 0.5) console.log('Other programs were at work: all figures are too high.');
}

/** How many processes wanted to run, on average over the last minute. */
function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}
