import type { Context } from '@lit/context';
import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

// Registered symbols, so that two copies of the script agree on what they mean.
const key = (name: string) => Symbol.for(`peer-support:${name}`);

/** What a `<peer-support>` shares with the widgets inside it, each on its own. */
export const supportContexts = {
  /** Base URL of the center's API. */
  api: createContext<string | undefined>(key('api')),
  /** The center's name. */
  organization: createContext<string | undefined>(key('organization')),
  /** The number a visitor can call instead. */
  phone: createContext<string | undefined>(key('phone')),
  /** Where the center says what it does with what a visitor writes. */
  privacyUrl: createContext<string | undefined>(key('privacy-url')),
};

/** One of the things a `<peer-support>` shares. */
export type SupportKey = keyof typeof supportContexts;

type Consumer = ContextConsumer<Context<unknown, string | undefined>, ReactiveElement>;

/** Those on the page: each may have asked before there was anybody to answer. */
const askers = new Set<SupportOffer>();

/** Reads what the surrounding `<peer-support>` offers, and keeps up with it. */
export class SupportOffer implements ReactiveController {
  readonly #consumers = new Map<SupportKey, Consumer>();

  constructor(host: ReactiveElement, keys: readonly SupportKey[]) {
    host.addController(this);
    for (const name of keys) {
      const options = { context: supportContexts[name], subscribe: true };
      this.#consumers.set(name, new ContextConsumer(host, options));
    }
  }

  hostConnected(): void {
    askers.add(this);
  }

  hostDisconnected(): void {
    askers.delete(this);
  }

  get(name: SupportKey): string | undefined {
    return this.#consumers.get(name)?.value;
  }

  /** Asks once more for everything, as it does by itself whenever it comes into a page. */
  ask(): void {
    for (const consumer of this.#consumers.values()) consumer.hostConnected();
  }
}

/** Remembers who asked, for a `<peer-support>` whose script arrives after the widgets inside it. */
export function rememberAskers(): void {
  if (typeof document === 'undefined' || customElements.get('peer-support')) return;
  void customElements.whenDefined('peer-support').then(() => {
    for (const asker of askers) asker.ask();
  });
}
