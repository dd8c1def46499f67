import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { Randomness } from './randomness.ts';

/** In this share of cases an answer that was given does not arrive. */
const LOST = 0.04;

/**
 * What stands between visitors and the copies of an API: gives each connection to any of them, also
 * to one that is dead, and loses answers as a phone in a lift does.
 */
export class Front {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #random: Randomness;
  readonly #copies: readonly { readonly port: number }[];

  constructor(copies: readonly { readonly port: number }[], seed: number) {
    this.#copies = copies;
    this.#random = new Randomness(seed);
    this.#server = createServer((visitor) => this.#join(visitor));
  }

  /** @returns the address under which visitors reach it, with a slash at the end */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #join(visitor: Socket): void {
    const { port = 0 } = this.#copies[this.#random.below(this.#copies.length)] ?? {};
    const api = connect(port, '127.0.0.1');
    const part = () => {
      visitor.destroy();
      api.destroy();
    };
    for (const socket of [visitor, api]) {
      this.#sockets.add(socket);
      socket.once('close', () => {
        this.#sockets.delete(socket);
        part();
      });
      // A connection that breaks closes, and that is all there is to do about it.
      socket.on('error', () => undefined);
    }
    visitor.pipe(api);
    api.on('data', (answer) => {
      if (this.#random.chance(LOST)) part();
      else visitor.write(answer);
    });
  }
}
