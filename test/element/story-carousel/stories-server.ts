import { storiesEnvelope } from '../../fixtures/stories.ts';

/** Answers every request with the same stories, and keeps what was asked. */
export class StoriesServer {
  readonly asked: { readonly url: string; readonly init: RequestInit }[] = [];
  readonly #fetch = globalThis.fetch;

  constructor(of: readonly unknown[]) {
    globalThis.fetch = (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      this.asked.push({ url, init });
      const answer = new Response(storiesEnvelope(of), {
        headers: { 'content-type': 'application/json' },
      });
      // Only one that came over the network has an address.
      return Promise.resolve(Object.defineProperty(answer, 'url', { value: url }));
    };
  }

  close(): void {
    globalThis.fetch = this.#fetch;
  }
}
