import { PeerRequest, StorySubmission } from '../../../src/contract/index.ts';

/** Where the center's API is, in the tests of the forms. */
export const API = 'https://center.example/api';
export const PHONE = '(303) 555-0142';

/** What the API says to one request. */
export interface Answer {
  readonly status: number;
  /** JSON, unless it is a text. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, one that comes later, or none at all. */
export type Turn = Answer | Promise<Answer> | 'offline';

export const TAKEN: Answer = {
  status: 201,
  body: {
    reference: 'AB12-CD34',
    withdrawToken: 'let-me-out',
    respondBy: '2026-11-23T17:00:00-07:00',
  },
};

/** What the API says to a story. */
export const SHARED: Answer = {
  status: 202,
  body: { reference: 'AB12-CD34', withdrawToken: 'let-me-out' },
};

/** What an API says that finds something wrong. */
export const refusal = (...errors: object[]): Answer => ({
  status: 422,
  body: { type: 'https://center.example/problems/invalid', status: 422, title: 'Bad', errors },
  headers: { 'content-type': 'application/problem+json' },
});

/** A request to write, as it left the page. */
export interface Written {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  readonly signal: AbortSignal | null | undefined;
}

/** An answer that a test gives when it likes. */
export function held(): {
  readonly turn: Promise<Answer>;
  readonly give: (answer?: Answer) => void;
} {
  let give = (_: Answer) => {};
  const turn = new Promise<Answer>((resolve) => (give = resolve));
  return { turn, give: (answer = TAKEN) => give(answer) };
}

/**
 * Stands in for a center's API where the network begins. It answers writes in turn, the last turn
 * over and over, and remembers all that was asked.
 */
export class CenterServer {
  /** What `GET {api}/` says; nothing: there is no such address. */
  service: object | undefined;
  peers: readonly object[] = [];
  /** The addresses that were read. */
  readonly read: string[] = [];
  readonly written: Written[] = [];
  #turns: readonly Turn[] = [];
  #taken = 0;
  readonly #usual: Answer;
  readonly #fetch = globalThis.fetch;

  constructor(usual: Answer) {
    this.#usual = usual;
  }

  open(): void {
    this.service = undefined;
    this.peers = [];
    this.read.length = 0;
    this.answer(this.#usual);
    globalThis.fetch = (input, init = {}) => this.#take(input as string, init);
  }

  /** Ends, and checks that whatever was posted is what the contract asks for. */
  close(): void {
    globalThis.fetch = this.#fetch;
    for (const { url, text } of this.posts) {
      const contract = url.includes('/stories') ? StorySubmission : PeerRequest;
      const { success, error } = contract.safeParse(JSON.parse(text));
      if (!success) throw new Error(`What was sent breaks the contract: ${error.message}`);
    }
  }

  answer(...turns: readonly Turn[]): void {
    this.#turns = turns;
    this.#taken = 0;
    this.written.length = 0;
  }

  get posts(): Written[] {
    return this.written.filter(({ method }) => method === 'POST');
  }

  get bodies(): Record<string, unknown>[] {
    return this.posts.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
  }

  /** The one request that was posted. */
  get body(): Record<string, unknown> {
    const [body, ...others] = this.bodies;
    if (!body || others.length > 0) throw new Error(`${this.posts.length} requests were posted.`);
    return body;
  }

  get keys(): (string | null)[] {
    return this.posts.map(({ headers }) => headers.get('idempotency-key'));
  }

  async #take(url: string, init: RequestInit): Promise<Response> {
    const { method = 'GET', signal } = init;
    if (method === 'GET') {
      this.read.push(url);
      if (url === `${API}/` && this.service) return response({ status: 200, body: this.service });
      if (url === `${API}/peers`) return response({ status: 200, body: { peers: this.peers } });
      return response({ status: 404 });
    }
    const headers = new Headers(init.headers);
    this.written.push({ method, url, headers, text: init.body as string, signal });
    const turn = this.#turns[Math.min(this.#taken, this.#turns.length - 1)] ?? 'offline';
    this.#taken += 1;
    if (turn === 'offline') throw new TypeError('Failed to fetch');
    return response(await Promise.race([turn, untilAborted(signal)]));
  }
}

function response({ status, body, headers = {} }: Answer): Response {
  // Browsers make a response of status 0 of a redirect that is not followed, and let nobody else.
  if (status === 0) return Response.error();
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  return new Response(status === 204 ? null : text, { status, headers });
}

const untilAborted = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** A server for all tests of a block, new for each. Until it is told otherwise it takes what comes. */
export function centerServer(usual: Answer = TAKEN): CenterServer {
  const server = new CenterServer(usual);
  beforeEach(() => server.open());
  afterEach(() => server.close());
  return server;
}
