import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { env } from 'node:process';
import type { ServerUser } from '../server-user.ts';

/** Milliseconds that a server may take to start on a busy machine. */
const START_TIMEOUT = 30_000;

/**
 * Runs a server until the pipe to this script closes: which it does when the test ends, however it
 * ends. Everything in the script's process group goes with it, the server's workers too, and at
 * once: nothing that a test leaves is worth an orderly end.
 */
const WHILE_OPEN = `
  exec 3<&0
  "$@" 3<&- &
  read -r nothing <&3
  kill -KILL 0
`;

/** How a server is run. */
export interface Run {
  readonly cwd: string;
  readonly user: ServerUser | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** What it writes to its error output when it is ready. */
  readonly ready: RegExp;
}

/** A server of the test's own, which does not outlive it. */
export class ServerProcess {
  /** The line in which it said that it is ready. */
  readonly said: RegExpExecArray;
  readonly #group: ChildProcess;

  private constructor(group: ChildProcess, said: RegExpExecArray) {
    this.#group = group;
    this.said = said;
  }

  /** @throws {Error} with what the server wrote, when it does not get ready within 30 seconds */
  static async start(command: string, args: readonly string[], run: Run): Promise<ServerProcess> {
    const group = spawn('sh', ['-c', WHILE_OPEN, 'sh', command, ...args], {
      stdio: ['pipe', 'ignore', 'pipe'],
      detached: true,
      cwd: run.cwd,
      env: { ...env, ...run.env },
      ...run.user,
    });
    let written = '';
    const said = await new Promise<RegExpExecArray>((resolve, reject) => {
      const fail = () => {
        clearTimeout(timer);
        group.stdin.end();
        reject(new Error(`${command} does not start:\n${written}`));
      };
      const timer = setTimeout(fail, START_TIMEOUT);
      group.once('error', fail).once('close', fail);
      group.stderr.setEncoding('utf8').on('data', (text: string) => {
        written += text;
        const ready = run.ready.exec(written);
        if (!ready) return;
        clearTimeout(timer);
        group.off('close', fail);
        resolve(ready);
      });
    });
    return new ServerProcess(group, said);
  }

  async end(): Promise<void> {
    if (this.#group.exitCode !== null || this.#group.signalCode !== null) return;
    const ended = once(this.#group, 'close');
    this.#group.stdin?.end();
    await ended;
  }
}
