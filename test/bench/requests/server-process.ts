import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface ServerProcess {
  /** With a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a script that writes the address it listens at.
 *
 * @throws {Error} when it ends without one; what it complained of has been shown by then
 */
export async function startServer(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  // However the bench ends, it leaves nothing behind.
  process.once('exit', () => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url === undefined) continue;
    // A process whose log nobody reads stops when the pipe is full.
    child.stdout.resume();
    const stop = async () => {
      child.kill();
      await ended;
    };
    return { url, stop };
  }
  throw new Error(`${script} ended without an address.`);
}
