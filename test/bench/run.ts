import { availableParallelism, cpus, loadavg } from 'node:os';
import { argv } from 'node:process';
import { benchFinder } from './finder.ts';
import { benchOptions } from './options.ts';
import { benchRequests } from './requests/bench.ts';
import { requestsLegend, requestsTable } from './requests/table.ts';
import { benchStories } from './stories/bench.ts';
import { storiesLegend, storiesTable } from './stories/table.ts';
import { legend, table } from './table.ts';

const options = benchOptions(argv.slice(2));
const loadBefore = load();
const started = performance.now();
const finder = options.sections.includes('finder') ? await benchFinder(options) : undefined;
const requests = options.sections.includes('requests')
  ? await benchRequests(options.posts)
  : undefined;
const stories = options.sections.includes('stories') ? await benchStories(options.slow) : undefined;

const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  browser: finder?.browser ?? stories?.browser,
  database: requests?.database,
  loadBefore,
  /** One to two of it is the bench itself. */
  loadAfter: load(),
  seconds: Math.round((performance.now() - started) / 1000),
};

if (options.json) {
  const results = {
    results: finder?.results,
    requests: requests?.results,
    stories: stories?.results,
  };
  console.log(JSON.stringify({ machine, ...results }, null, 2));
} else {
  const { cores, processor, browser, database, loadAfter, seconds } = machine;
  if (finder) console.log(`\n${table(finder.results)}\n\n${legend()}`);
  if (requests) console.log(`\n${requestsTable(requests.results)}\n\n${requestsLegend()}`);
  if (stories) console.log(`\n${storiesTable(stories.results)}\n\n${storiesLegend()}`);
  const programs = [browser, database].filter((name) => name !== undefined).join(', ');
  console.log(`\n${cores} cores of ${processor}, ${programs}, ${seconds} s`);
  console.log(`Processes that wanted to run: ${loadBefore} before, ${loadAfter} at the end.`);
  if (loadBefore > 0.5) console.log('Other programs were at work: all figures are too high.');
}

/** How many processes wanted to run, on average over the last minute. */
function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}
