import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerUser } from '../server-user.ts';

/** Milliseconds that a server may take to start on a busy machine. */
const START_TIMEOUT = 30_000;

/**
 * Runs a server until it ends, or the pipe to this script closes: which it does when the test ends,
 * however it ends, so no server outlives its test. SIGINT is PostgreSQL's fast shutdown; another
 * signal can be written to the pipe first.
 */
const WHILE_OPEN = `
  exec 3<&0
  "$@" 3<&- & server=$!
  { read -r signal <&3; kill -\${signal:-INT} $server; } & reader=$!
  wait $server
  kill $reader 2>&-
`;

/** A PostgreSQL server of the test's own, in a folder that goes with it. */
export class Cluster {
  readonly #programs: string;
  readonly #user: ServerUser | undefined;
  readonly #folder: string;
  #server: ChildProcess | undefined;

  /** Makes the folder; {@link start} starts the server. */
  constructor(programs: string, user: ServerUser | undefined) {
    this.#programs = programs;
    this.#user = user;
    this.#folder = mkdtempSync(join(tmpdir(), 'alongside-pg-'));
    if (user) chownSync(this.#folder, user.uid, user.gid);
    const initdb = ['-D', this.#data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
    execFileSync(join(programs, 'initdb'), [...initdb, '--locale=C'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: this.#folder,
      ...user,
    });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  /** The address of its database "postgres", over a socket in its folder. */
  get url(): string {
    return `postgres:///postgres?host=${encodeURIComponent(this.#folder)}&user=postgres`;
  }

  /**
   * @param special settings of PostgreSQL; without any it does not wait for the disk
   * @throws {Error} with what the server wrote, when it does not get ready
   */
  async start(special: readonly string[] = ['fsync=off']): Promise<void> {
    const own = ['listen_addresses=', `unix_socket_directories=${this.#folder}`];
    const server = spawn(
      'sh',
      ['-c', WHILE_OPEN, 'sh', join(this.#programs, 'postgres'), '-D', this.#data].concat(
        [...own, ...special].flatMap((setting) => ['-c', setting]),
      ),
      { stdio: ['pipe', 'ignore', 'pipe'], cwd: this.#folder, ...this.#user },
    );
    this.#server = server;
    let written = '';
    await new Promise<void>((ready, failed) => {
      const fail = () => {
        clearTimeout(timer);
        failed(new Error(`PostgreSQL does not start:\n${written}`));
      };
      const timer = setTimeout(fail, START_TIMEOUT);
      server.once('error', failed).once('close', fail);
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        written += text;
        if (!written.includes('ready to accept connections')) return;
        clearTimeout(timer);
        ready();
      });
    });
  }

  /** Ends every connection and the server. {@link start} brings it back with what it holds. */
  stop(): Promise<void> {
    return this.#end('INT');
  }

  /**
   * Ends the server at once, in the middle of what it does and with nothing put in order: what
   * `pg_ctl stop --mode=immediate` does. {@link start} brings it back with what it had committed.
   */
  crash(): Promise<void> {
    return this.#end('QUIT');
  }

  async #end(signal: 'INT' | 'QUIT'): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.stdin?.end(`${signal}\n`);
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
