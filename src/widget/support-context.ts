import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';

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

/** Reads what the surrounding `<peer-support>` offers, and keeps up with it. */
export class SupportOffer {
  readonly #consumers = new Map<SupportKey, { readonly value?: string | undefined }>();

  constructor(host: ReactiveElement, keys: readonly SupportKey[]) {
    for (const name of keys) {
      const options = { context: supportContexts[name], subscribe: true };
      this.#consumers.set(name, new ContextConsumer(host, options));
    }
  }

  get(name: SupportKey): string | undefined {
    return this.#consumers.get(name)?.value;
  }
}

let root: ContextRoot | undefined;

/** Remembers who asked, for a `<peer-support>` whose script arrives after the widgets inside it. */
export function rememberAskers(): void {
  if (root || typeof document === 'undefined') return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
