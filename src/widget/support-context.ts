import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

type SupportContext = Context<symbol, string | undefined>;

// Registered symbols, so that two copies of the script agree on what they mean.
const context = (name: string) => Symbol.for(`peer-support:${name}`) as SupportContext;

/** What a `<peer-support>` shares with the widgets inside it, each on its own. */
export const supportContexts = {
  /** Base URL of the center's API. */
  api: context('api'),
  /** The center's name. */
  organization: context('organization'),
  /** The number a visitor can call instead. */
  phone: context('phone'),
  /** Where the center says what it does with what a visitor writes. */
  privacyUrl: context('privacy-url'),
};

/** One of the things a `<peer-support>` shares. */
export type SupportKey = keyof typeof supportContexts;

/** What was last said of one of them. Who says it anew calls `answer` again, until `end` is called. */
interface Offer {
  value: string | undefined;
  end: (() => void) | undefined;
  readonly answer: (value: string | undefined, end?: () => void) => void;
}

/** Those on the page: each may have asked before there was anybody to answer. */
const askers = new Set<SupportOffer>();

/**
 * Reads what the surrounding `<peer-support>` offers, and keeps up with it. It asks as the Context
 * Community Protocol of web components has it, which `@lit/context` answers.
 */
export class SupportOffer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #offers = new Map<SupportKey, Offer>();

  constructor(host: ReactiveElement, keys: readonly SupportKey[]) {
    this.#host = host;
    host.addController(this);
    for (const name of keys) this.#offers.set(name, this.#offer());
  }

  #offer(): Offer {
    const offer: Offer = {
      value: undefined,
      end: undefined,
      answer: (value, end) => {
        // Whoever came in between is nearer than the one who answered before.
        if (end !== offer.end) offer.end?.();
        offer.value = value;
        offer.end = end;
        this.#host.requestUpdate();
      },
    };
    return offer;
  }

  hostConnected(): void {
    askers.add(this);
    this.ask();
  }

  hostDisconnected(): void {
    askers.delete(this);
    for (const offer of this.#offers.values()) {
      offer.end?.();
      offer.end = undefined;
    }
  }

  get(name: SupportKey): string | undefined {
    return this.#offers.get(name)?.value;
  }

  /** Asks once more for everything, as it does by itself whenever it comes into a page. */
  ask(): void {
    for (const [name, { answer }] of this.#offers) {
      const request = new Event('context-request', { bubbles: true, composed: true });
      this.#host.dispatchEvent(
        Object.assign(request, {
          context: supportContexts[name],
          contextTarget: this.#host,
          callback: answer,
          subscribe: true,
        }),
      );
    }
  }
}

/** Remembers who asked, for a `<peer-support>` whose script arrives after the widgets inside it. */
export function rememberAskers(): void {
  if (typeof document === 'undefined' || customElements.get('peer-support')) return;
  void customElements.whenDefined('peer-support').then(() => {
    for (const asker of askers) asker.ask();
  });
}
