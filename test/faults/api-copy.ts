import assert from 'node:assert/strict';
import { address, end, start } from '../api/api-process.ts';

/** A copy of the API that can be killed and started again, on the same port. */
export class ApiCopy {
  readonly #environment: Readonly<Record<string, string>>;
  #process: ReturnType<typeof start> | undefined;
  #port = '0';

  /** @param environment what it is told, but for the port: the system chooses one */
  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
  }

  get port(): number {
    return Number(this.#port);
  }

  /** Is done when it listens. */
  async start(): Promise<void> {
    const process = start({ ...this.#environment, PORT: this.#port });
    this.#process = process;
    this.#port = new URL(await address(process)).port;
    // A process whose log nobody reads stops when the pipe is full.
    process.stdout.resume();
  }

  /** Ends it as a fault of the machine would: between any two instructions, without a word. */
  async kill(): Promise<void> {
    assert.ok(this.#process, 'It was not started.');
    assert.deepEqual(await end(this.#process, 'SIGKILL'), [null, 'SIGKILL']);
  }
}
