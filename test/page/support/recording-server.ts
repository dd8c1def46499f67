import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { status } from './answers.ts';

/** Answers one request, of which all has come, well or badly, or never. */
export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** What a server was asked. */
export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether the other side hung up before it had the whole answer. */
  readonly givenUp: () => boolean;
}

/** Milliseconds after which a request that has not come is not going to. */
const LONGEST_WAIT = 20_000;

/** Of a request that breaks off there is nothing to answer. */
const gaveUp = (): void => undefined;

/** A server on the loopback interface that answers as it is told and remembers what it was asked. */
export class RecordingServer {
  readonly origin: string;
  readonly asked: Asked[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #close: () => Promise<void>;

  private constructor(origin: string, close: () => Promise<void>) {
    this.origin = origin;
    this.#close = close;
  }

  /** @param otherwise answers what no one set an answer for; by default with status 404. */
  static async start(otherwise: Answer = status(404)): Promise<RecordingServer> {
    const http = createServer((request, response) => {
      void text(request).then((body) => {
        const { method = '', url = '/', headers } = request;
        const givenUp = () => response.destroyed && !response.writableFinished;
        server.asked.push({ method, path: url, headers, body, givenUp });
        const path = url.split('?', 1)[0] ?? '';
        const answer = server.#answers.get(url) ?? server.#answers.get(path) ?? otherwise;
        answer(request, response, body);
      }, gaveUp);
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const server = new RecordingServer(
      `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
      async () => {
        http.closeAllConnections();
        http.close();
        await once(http, 'close');
      },
    );
    return server;
  }

  /** Sets the answer for a path with just that query or, without one, any. Returns its address. */
  on(path: string, answer: Answer): string {
    this.#answers.set(path, answer);
    return this.origin + path;
  }

  /** The requests for a path, whatever their query. */
  askedFor(path: string): Asked[] {
    return this.asked.filter((each) => each.path.split('?', 1)[0] === path);
  }

  /** Waits for the nth request for a path. */
  async untilAsked(path: string, times = 1): Promise<void> {
    const end = Date.now() + LONGEST_WAIT;
    while (this.askedFor(path).length < times) {
      if (Date.now() > end) throw new Error(`${path} was not asked for ${times} times.`);
      await wait(5);
    }
  }

  close(): Promise<void> {
    return this.#close();
  }
}
