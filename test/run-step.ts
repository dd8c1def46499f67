import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { Step } from './steps.ts';

const root = join(import.meta.dirname, '..');

// So that this works in the same way without npm around it.
const PATH = [join(root, 'node_modules/.bin'), env['PATH']].join(delimiter);

/** How a step went. */
export interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly seconds: number;
}

/**
 * Runs the commands of a step.
 *
 * @param live whether their output shows as it comes; otherwise it shows at the end, in one piece
 */
export async function runStep(step: Step, live: boolean): Promise<Outcome> {
  const start = performance.now();
  if (live) console.log(heading(step));
  const output: string[] = [];
  let passed = true;
  for (const command of step.commands) {
    passed = await run(command, step.env, live ? undefined : output);
    if (!passed) break;
  }
  const seconds = (performance.now() - start) / 1000;
  if (!live) console.log(heading(step) + output.join(''));
  console.log(`${passed ? 'passed' : 'FAILED'}: ${step.title} (${seconds.toFixed(1)} s)`);
  return { step, passed, seconds };
}

const heading = ({ name, title }: Step) => `\n━━ ${name}: ${title}\n`;

async function run(
  [command = '', ...args]: readonly string[],
  added: Step['env'],
  output: string[] | undefined,
): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, ...added, PATH },
    stdio: ['ignore', output ? 'pipe' : 'inherit', output ? 'pipe' : 'inherit'],
    // On Windows npm and the tools are scripts of the shell.
    shell: platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => output?.push(text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}
