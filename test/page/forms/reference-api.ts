import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Hono } from 'hono';
import { eq } from 'drizzle-orm';
import type { Database } from '../../../demo/api/database/open.ts';
import { peerRequests, stories } from '../../../demo/api/database/schema.ts';
import { openAsSent } from '../../../demo/api/peer-requests/content.ts';
import { Vault } from '../../../demo/api/peer-requests/vault.ts';
import { openStory } from '../../../demo/api/stories/sealed-story.ts';
import { KEYS, NOW, askableApp } from '../../api/asking.ts';
import { VAULT, move } from '../../api/stories-sharing.ts';

/** One request to the API and its answer. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
}

/** A request or a story in the database, opened. */
export interface StoredRequest {
  readonly reference: string;
  /** What the visitor's browser sent. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** The reference API over real HTTP, on an origin of its own, on a database that outlives it. */
export class ReferenceApi {
  /** What it was asked, with what it answered. */
  readonly exchanges: Exchange[] = [];
  /** The lines of its log. */
  readonly log: string[] = [];
  /** What time it is for the API, in milliseconds since 1970. */
  now = NOW;
  readonly #database: Database;
  readonly #environment: Readonly<Record<string, string>>;
  #app: Hono;
  #server: Server | undefined;
  #port = 0;

  private constructor(database: Database, environment: Readonly<Record<string, string>>) {
    this.#database = database;
    this.#environment = environment;
    this.#app = this.#newApp();
  }

  static async start(
    database: Database,
    environment: Readonly<Record<string, string>>,
  ): Promise<ReferenceApi> {
    const api = new ReferenceApi(database, environment);
    await api.startAgain();
    return api;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts anew where it was, with nothing but what is in the database. */
  async startAgain(): Promise<void> {
    this.#app = this.#newApp();
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Stops in the middle of whatever it does: from now on nobody listens there. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }

  /** What was posted by whoever gave this name. */
  postsOf(name: string): Exchange[] {
    return this.exchanges.filter(
      ({ method, body }) => method === 'POST' && body.includes(JSON.stringify(name)),
    );
  }

  /** All requests that are stored with what their visitor called themselves, opened. */
  async storedFor(name: string): Promise<StoredRequest[]> {
    const rows = await this.#database.select().from(peerRequests);
    const vault = new Vault(KEYS);
    return rows
      .flatMap(({ id, reference, payload, keyId }) =>
        payload && keyId !== null
          ? [{ reference, sent: openAsSent(vault, id, { payload, keyId }).sent }]
          : [],
      )
      .filter(({ sent }) => sent['name'] === name);
  }

  /** All stories that are stored with this quote, opened. */
  async storiesSaying(quote: string): Promise<StoredRequest[]> {
    const rows = await this.#database.select().from(stories);
    return rows.flatMap((row) => {
      const sent = openStory(VAULT, row)?.sent;
      return sent?.['quote'] === quote ? [{ reference: row.reference, sent }] : [];
    });
  }

  /** The row of a story as it stands in the database. */
  async storyRow(reference: string): Promise<typeof stories.$inferSelect | undefined> {
    const [found] = await this.#database
      .select()
      .from(stories)
      .where(eq(stories.reference, reference));
    return found;
  }

  /** Somebody of the team has read a story, and lets everybody read it. */
  async publish(reference: string): Promise<void> {
    const done = await move(this.#database, reference, 'publish', this.now);
    if (done !== 'done') throw new Error(`It was not published: ${done}`);
  }

  /** The row of a request as it stands in the database. */
  async row(reference: string): Promise<typeof peerRequests.$inferSelect | undefined> {
    const [found] = await this.#database
      .select()
      .from(peerRequests)
      .where(eq(peerRequests.reference, reference));
    return found;
  }

  #newApp(): Hono {
    return askableApp(this.#database, {
      environment: this.#environment,
      now: () => this.now,
      log: (line) => this.log.push(JSON.stringify(line)),
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = request;
    const body = await buffer(request);
    const answer = await this.#app.fetch(
      new Request(this.origin + url, {
        method,
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body }),
      }),
    );
    const text = await answer.text();
    const { status } = answer;
    this.exchanges.push({
      method,
      path: url,
      headers,
      body: body.toString(),
      status,
      answer: text,
    });
    response.writeHead(status, Object.fromEntries(answer.headers)).end(text);
  }
}
