import { env } from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { ENGINES } from './browsers/engine.ts';
import { findBrowsers } from './browsers/find.ts';
import { launcherFor } from './browsers/launchers.ts';
import { bundledTests } from './bundled-tests.ts';

const FILES = ['test/unit/**/*.test.ts', 'test/element/**/*.test.ts'];

// ENGINES=chromium or ENGINES=firefox,webkit for a quick look; all three without it.
const engines = env.ENGINES ? env.ENGINES.split(',') : ENGINES;
const unknown = engines.filter((engine) => !ENGINES.includes(engine));
if (unknown.length > 0) throw new Error(`ENGINES knows ${ENGINES.join(', ')}, not ${unknown}.`);

const { found, missing } = await findBrowsers(engines);
const gaps = missing.map(({ engine, why }) => `${engine} is not tested: ${why}`);
if (gaps.length > 0 && (env.CI || found.length === 0)) throw new Error(gaps.join('\n'));
for (const gap of gaps) console.warn(`\n!!! ${gap}\n`);

export default {
  rootDir: '.',
  files: FILES,
  // As a visitor gets it: without this, packages may resolve to their development builds.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    bundledTests(FILES),
    esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    a11ySnapshotPlugin(),
  ],
  browsers: found.map(launcherFor),
  concurrentBrowsers: ENGINES.length,
  // One page at a time in each browser, because only one can have the focus; but see Chromium's launcher.
  concurrency: 1,
  testFramework: { config: { timeout: 60_000 } },
  ...(env.CLOCK_CASES && {
    // How many times the clock is asked, for tests that would rather ask more often.
    testRunnerHtml: (runner) => `<!doctype html>
      <script>globalThis.CLOCK_CASES = ${Number(env.CLOCK_CASES)};</script>
      <script type="module" src="${runner}"></script>`,
    testsFinishTimeout: 10 * 60_000,
  }),
};
