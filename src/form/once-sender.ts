import { jsonText } from '../client/json-text.ts';
import type { PostAnswer } from '../client/post-once.ts';
import { postOnce } from '../client/post-once.ts';
import { uuid } from './uuid.ts';

/** What is sent again unchanged as long as it says the same. */
interface Frozen {
  /** What it says, apart from hints about how it was filled in. */
  readonly content: string;
  readonly body: string;
  readonly key: string;
}

/**
 * Sends what a visitor wrote, so that a server writes it down once: whether they press twice, press
 * again after an answer got lost, or have to wait for a network.
 *
 * It keeps what it sent, in memory only, until it is told to forget.
 */
export class OnceSender {
  #frozen: Frozen | undefined;
  #sending: Promise<PostAnswer> | undefined;
  #controller = new AbortController();

  /**
   * Sends, unless something is being sent: then the answer to that is the answer to this. The same
   * content goes out as the same bytes with the same key; other content has a new key, and the
   * `requestId` in it tells the server that it stands in for the earlier.
   *
   * @param body becomes JSON; its `signals` do not count as content, because they change by the second
   * @param language BCP 47: the language for what people will read of the answer
   */
  send(url: string, body: object, language: string): Promise<PostAnswer> {
    this.#sending ??= this.#send(url, this.#freeze(body), language);
    return this.#sending;
  }

  /** Gives up what is being sent. The server may have it all the same. */
  abort(): void {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#sending = undefined;
  }

  /** Gives up, and keeps nothing of what was sent. What is sent next has a new key. */
  forget(): void {
    this.abort();
    this.#frozen = undefined;
  }

  #freeze(body: object): Frozen {
    const content = jsonText({ ...body, signals: undefined });
    if (this.#frozen?.content !== content) {
      this.#frozen = { content, body: jsonText(body), key: uuid() };
    }
    return this.#frozen;
  }

  async #send(url: string, frozen: Frozen, language: string): Promise<PostAnswer> {
    const { signal } = this.#controller;
    const { body, key } = frozen;
    const answer = await postOnce(url, { body, key, language, signal });
    // Not where it was given up: by now something else may be on its way.
    if (!signal.aborted) this.#sending = undefined;
    if (answer.kind === 'key-reused' && this.#frozen === frozen) this.#frozen = undefined;
    return answer;
  }
}
