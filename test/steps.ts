import { globSync, readFileSync } from 'node:fs';
import type { Engine } from './browsers/engine.ts';

/** One thing that the test command checks. */
export interface Step {
  /** What to type after `npm test --` to run it alone. */
  readonly name: string;
  readonly title: string;
  /** Commands that run one after the other; the first that fails ends the step. */
  readonly commands: readonly (readonly string[])[];
  /** A step that must have run before. */
  readonly needs?: string;
  /** Whether a PostgreSQL is part of what it tests. Without one it runs, and skips those tests. */
  readonly postgres?: boolean;
  /** Whether it is about a WordPress site. Without what such a site is made of it does not run. */
  readonly wordPress?: boolean;
  /** Which engines it runs in, as `ENGINES` tells its commands; absent where it opens no browser. */
  readonly engines?: readonly Engine[];
  /** Added to the environment of the commands. */
  readonly env?: Readonly<Record<string, string>>;
}

const npmRun = (script: string) => ['npm', 'run', '--silent', script];

const nodeTest = (...patterns: string[]): string[] => nodeTestWithin(120, ...patterns);

/** @param seconds for each file: what waits for what never comes must not hold up the rest for ever */
function nodeTestWithin(seconds: number, ...patterns: string[]): string[] {
  const files = patterns.flatMap((pattern) => globSync(pattern));
  // Node is content with no tests at all.
  if (files.length === 0) throw new Error(`There are no tests in ${patterns.join(' ')}`);
  // Most of a test is waiting, for a database to start or a page to load.
  return ['node', '--test', '--test-concurrency=2', `--test-timeout=${seconds * 1000}`, ...files];
}

const webTest = (...args: string[]) => [
  'wtr',
  '--config',
  'test/web-test-runner.config.mjs',
  ...args,
];

/** Each of these has servers and visitors enough for a whole processor, so they take turns. */
const faults: Step = {
  name: 'faults',
  title: 'processes that are killed while visitors send',
  commands: ['killed', 'postgres-crash'].map((name) =>
    nodeTestWithin(1800, `test/faults/${name}.test.ts`),
  ),
  postgres: true,
  env: { FAULT_VISITORS: '500' },
};

/** Hundreds of requests against one API, or its starts and stops: each takes many seconds. */
const LONG_API = 'inbox-scenario|contract-fuzz|stories-fuzz|lock';

const longApi: Step = {
  name: 'api-long',
  title: 'reference API, what takes long',
  commands: [nodeTest(`test/api/@(${LONG_API}).test.ts`)],
  postgres: true,
};

const build: Step = {
  name: 'build',
  title: 'build and byte budgets',
  commands: [npmRun('build')],
};

const PAGES = globSync('test/page/!(stories|docs).test.ts');

/** Those that every change waits for: what would hurt a visitor most, of each widget. */
const QUICK_PAGES = new RegExp(
  `/(${[
    'finder-(csp|keyboard|privacy)',
    'request-(csp|keyboard|privacy|sending)',
    'story-carousel-(csp|keyboard)',
    'story-form-(csp|sending)',
  ].join('|')})\\.test\\.ts$`,
);

const quick = PAGES.filter((file) => QUICK_PAGES.test(file));
const others = PAGES.filter((file) => !QUICK_PAGES.test(file));

/** Those that behave differently from one engine to the other. */
const inBrowsers = PAGES.filter((file) => readFileSync(file, 'utf8').includes('inBrowsers('));

/**
 * Steps that only compute, in lanes that run side by side. What shows anything in a browser does not:
 * a busy processor makes it slow, and slow makes it fail.
 */
export const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'types', title: 'types', commands: [npmRun('typecheck')] },
    { name: 'lint', title: 'lint', commands: [npmRun('lint')] },
    { name: 'format', title: 'formatting', commands: [['prettier', '--check', '.']] },
    {
      name: 'unit',
      title: 'unit tests in Chromium',
      commands: [webTest('--files', 'test/unit/**/*.test.ts')],
      engines: ['chromium'],
    },
  ],
  [
    build,
    {
      name: 'api',
      title: 'reference API and lint rules',
      commands: [nodeTest(`test/api/!(${LONG_API}).test.ts`, 'test/lint/*.test.ts')],
      postgres: true,
    },
  ],
];

/** Steps that open browsers, one after the other. */
export const IN_BROWSERS: readonly Step[] = [
  {
    name: 'elements',
    title: 'element tests in Chromium',
    commands: [webTest('--files', 'test/element/**/*.test.ts')],
    engines: ['chromium'],
  },
  {
    name: 'pages',
    title: 'whole pages that matter most',
    commands: [nodeTest(...quick)],
    needs: 'build',
    engines: ['chromium'],
  },
];

const check: Step = {
  name: 'check',
  title: 'the check of an API against the contract',
  commands: [nodeTest('test/check/*.test.ts')],
};

/** The other engines and slow proofs, which `npm run test:full` runs, first those without a browser. */
export const SLOW_LANES: readonly (readonly Step[])[] = [
  [build, faults],
  [longApi, check],
];

export const SLOW_IN_BROWSERS: readonly Step[] = [
  {
    name: 'engines',
    title: 'unit and element tests in Firefox and WebKit',
    commands: [webTest()],
    engines: ['firefox', 'webkit'],
  },
  {
    name: 'firefox',
    title: 'whole pages in Firefox',
    commands: [nodeTest(...inBrowsers)],
    needs: 'build',
    engines: ['firefox'],
  },
  {
    name: 'others',
    title: 'all other whole pages',
    commands: [nodeTest(...others)],
    needs: 'build',
    engines: ['chromium'],
  },
  {
    name: 'pictures',
    title: 'each widget beside its picture',
    commands: [nodeTest('test/pictures/*.test.ts')],
    needs: 'build',
    engines: ['chromium'],
  },
  {
    name: 'wordpress',
    title: 'on a WordPress site',
    commands: [nodeTestWithin(300, 'test/wordpress/*.test.ts')],
    needs: 'build',
    wordPress: true,
    engines: ['chromium'],
  },
  {
    name: 'stories',
    title: 'every story and page of documentation',
    commands: [npmRun('build:storybook'), nodeTest('test/page/@(stories|docs).test.ts')],
    needs: 'build',
    engines: ['chromium'],
  },
  {
    name: 'package',
    title: "the package in other people's projects",
    // Other people's compilers, four times over.
    commands: [nodeTestWithin(300, 'test/package/*.test.ts')],
    needs: 'build',
    engines: ['chromium'],
  },
  {
    name: 'clock',
    title: 'the clock, ten times as long',
    commands: [webTest('--files', 'test/unit/groups/schedule/*.property.test.ts')],
    engines: ['chromium'],
    env: { CLOCK_CASES: '1000000' },
  },
];
