import { globSync } from 'node:fs';

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
  /** Which engines it runs in: every one there is, or Chromium only. */
  readonly engines?: 'all' | 'chromium';
  /** Added to the environment of the commands. */
  readonly env?: Readonly<Record<string, string>>;
}

const npmRun = (script: string) => ['npm', 'run', '--silent', script];

function nodeTest(...patterns: string[]): string[] {
  const files = patterns.flatMap((pattern) => globSync(pattern));
  // Node is content with no tests at all.
  if (files.length === 0) throw new Error(`There are no tests in ${patterns.join(' ')}`);
  // A test that waits for what never comes should say so, and not hold up the rest for ever.
  return ['node', '--test', '--test-timeout=120000', ...files];
}

const webTest = (...args: string[]) => [
  'wtr',
  '--config',
  'test/web-test-runner.config.mjs',
  ...args,
];

/**
 * Steps that only compute, in lanes that run side by side. What opens a browser does not: a busy
 * processor makes it slow, and slow makes it fail.
 */
export const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'types', title: 'types', commands: [npmRun('typecheck')] },
    { name: 'lint', title: 'lint', commands: [npmRun('lint')] },
    { name: 'format', title: 'formatting', commands: [['prettier', '--check', '.']] },
  ],
  [
    { name: 'build', title: 'build and byte budgets', commands: [npmRun('build')] },
    {
      name: 'api',
      title: 'reference API and lint rules',
      commands: [nodeTest('test/api/*.test.ts', 'test/lint/*.test.ts')],
      postgres: true,
    },
  ],
];

/** Steps that open browsers, one after the other. */
export const IN_BROWSERS: readonly Step[] = [
  {
    name: 'elements',
    title: 'unit and element tests in every engine',
    commands: [webTest()],
    engines: 'all',
  },
  {
    name: 'pages',
    title: 'whole pages',
    commands: [nodeTest('test/page/!(stories).test.ts')],
    needs: 'build',
    engines: 'chromium',
  },
  {
    name: 'stories',
    title: 'every story',
    commands: [npmRun('build:storybook'), nodeTest('test/page/stories.test.ts')],
    needs: 'build',
    engines: 'chromium',
  },
];

/** Slow proofs, which `npm run test:full` runs. */
export const SLOW: readonly Step[] = [
  {
    name: 'clock',
    title: 'the clock, ten times as long',
    commands: [webTest('--files', 'test/unit/groups/schedule/*.property.test.ts')],
    engines: 'chromium',
    env: { ENGINES: 'chromium', CLOCK_CASES: '1000000' },
  },
];
