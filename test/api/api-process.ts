import assert from 'node:assert/strict';
import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const API = join(import.meta.dirname, '../../demo/api');

type Process = ChildProcessByStdio<null, Readable, Readable>;

const started: Process[] = [];

/** Starts a command of the API as a process of its own, with nothing set but what is given. */
function run(command: string, environment: Record<string, string>): Process {
  const child = spawn(process.execPath, [join(API, command)], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Starts the API on a free port. */
export const start = (environment: Record<string, string>): Process => run('main.ts', environment);

/** Runs the command that puts the sample groups in, to its end. */
export async function seed(environment: Record<string, string>): Promise<void> {
  const child = run('seed/command.ts', environment);
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(code, 0, complaint);
}

/** Waits for the line with the address, and fails with what the process said if it ends first. */
export async function address(child: Process): Promise<string> {
  const complaint = text(child.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return url;
  }
  return assert.fail(`The API ended without an address: ${await complaint}`);
}

/** Waits for a process that must not start, and answers what it said. */
export async function refused(child: Process): Promise<string> {
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(code, 1);
  return complaint;
}

/** Sends a signal and answers the exit code and the signal that the process ended with. */
export async function end(child: Process, signal: NodeJS.Signals): Promise<unknown[]> {
  const ended = once(child, 'exit');
  child.kill(signal);
  return ended;
}

/** How many groups the API at an address lists. */
export async function total(url: string): Promise<unknown> {
  const answer = await fetch(new URL('groups?limit=1', url));
  return ((await answer.json()) as { total: unknown }).total;
}

/** Ends what a failed test may have left running. */
export function killAll(): void {
  for (const child of started) child.kill('SIGKILL');
}
