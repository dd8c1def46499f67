import { argv, env } from 'node:process';
import type { Engine } from './browsers/engine.ts';
import { ENGINES } from './browsers/engine.ts';
import type { FoundBrowsers } from './browsers/find.ts';
import { prepareBrowsers } from './browsers/prepare.ts';
import { preparePostgres } from './databases/prepare.ts';
import type { Outcome } from './run-step.ts';
import { runStep } from './run-step.ts';
import type { Step } from './steps.ts';
import { IN_BROWSERS, LANES, SLOW_IN_BROWSERS, SLOW_LANES } from './steps.ts';
import { prepareWordPress } from './wordpress/prepare.ts';

/** What could not be tested in or on, and why, in words. */
interface Gap {
  readonly what: string;
  readonly why: string;
}

/**
 * Runs all checks to the end, whatever fails on the way, or those whose names are given. Under
 * `CI=true` a missing browser, database or WordPress is a failure; elsewhere what it would have tested
 * is left out.
 */
async function main(args: readonly string[]): Promise<void> {
  const full = args.includes('--full');
  const lanes = full ? SLOW_LANES : LANES;
  const inBrowsers = full ? SLOW_IN_BROWSERS : IN_BROWSERS;
  const names = args.filter((arg) => arg !== '--full');
  const wanted = select(names, [...lanes.flat(), ...inBrowsers]);

  const engines = enginesOf([...wanted]);
  const browsers: FoundBrowsers =
    engines.length > 0 ? await prepareBrowsers(engines) : { found: [], missing: [] };
  const postgres = [...wanted].some((step) => step.postgres) ? preparePostgres() : undefined;
  const wordPress = [...wanted].some((step) => step.wordPress) ? prepareWordPress() : undefined;
  const gaps: Gap[] = browsers.missing.map(({ engine, why }) => ({ what: `in ${engine}`, why }));
  if (postgres && 'why' in postgres) gaps.push({ what: 'on PostgreSQL', why: postgres.why });
  if (wordPress && 'why' in wordPress) gaps.push({ what: 'on WordPress', why: wordPress.why });

  const canRun = (step: Step) =>
    wanted.has(step) && !(step.wordPress && wordPress && 'why' in wordPress);
  const runnable = (steps: readonly Step[]) => withBrowsers(steps.filter(canRun), browsers);
  const busy = lanes.map(runnable).filter(hasAny);
  const outcomes = await Promise.all(busy.map((lane) => inTurn(lane, busy.length === 1)));
  outcomes.push(await inTurn(runnable(inBrowsers), true));
  report(outcomes.flat(), gaps);
}

/** The steps of these names and those they need; all steps where no name is given. */
function select(names: readonly string[], steps: readonly Step[]): ReadonlySet<Step> {
  const wanted = new Set<Step>(names.length > 0 ? [] : steps);
  const add = (name: string) => {
    const step = steps.find((each) => each.name === name);
    const all = steps.map((each) => each.name).join(', ');
    if (!step) throw new Error(`There is no check called "${name}". There are: ${all}.`);
    if (step.needs !== undefined) add(step.needs);
    wanted.add(step);
  };
  names.forEach(add);
  return wanted;
}

const hasAny = (steps: readonly Step[]) => steps.length > 0;

/** Those that the steps need, as far as `ENGINES` does not leave them out. */
function enginesOf(steps: readonly Step[]): readonly Engine[] {
  const needed = new Set(steps.flatMap(({ engines }) => engines ?? []));
  const chosen = env['ENGINES']?.split(',') ?? ENGINES;
  return ENGINES.filter((engine) => needed.has(engine) && chosen.includes(engine));
}

/** The steps that can run with what was found, each that opens browsers told which these are. */
function withBrowsers(steps: readonly Step[], { found }: FoundBrowsers): readonly Step[] {
  const names = found.map(({ engine }) => engine);
  return steps.flatMap((step) => {
    if (!step.engines) return [step];
    const engines = step.engines.filter((engine) => names.includes(engine));
    return engines.length > 0
      ? [{ ...step, env: { ...step.env, ENGINES: engines.join(',') } }]
      : [];
  });
}

async function inTurn(steps: readonly Step[], live: boolean): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step, live));
  return outcomes;
}

function report(outcomes: readonly Outcome[], gaps: readonly Gap[]): void {
  console.log('\n━━ in short\n');
  for (const { step, passed, seconds } of outcomes) {
    console.log(
      `${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${step.title}`,
    );
  }
  const gapsFail = Boolean(env['CI']);
  for (const { what, why } of gaps) {
    console.log(`${gapsFail ? 'FAILED' : '!!! SKIPPED'}  nothing was tested ${what}: ${why}`);
  }
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  const failed = outcomes.length - passed + (gapsFail ? gaps.length : 0);
  if (failed > 0) process.exitCode = 1;
  console.log(`checks: ${passed} passed, ${failed} failed`);
}

await main(argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
