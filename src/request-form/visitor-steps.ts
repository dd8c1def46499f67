import type { LitElement, ReactiveController } from 'lit';
import { charactersLeft, countText } from '../form/text-fields.ts';
import type { ZoneChoice } from '../form/zone-choices.ts';
import { zoneChoices } from '../form/zone-choices.ts';
import { Announcer } from '../widget/announcer.ts';
import type { Clock } from '../widget/clock.ts';
import { PeerErrorEvent } from '../widget/events/error-event.ts';
import { PeerRequestSentEvent } from '../widget/events/request-sent-event.ts';
import { MESSAGE_LIMIT } from './optional-fields.ts';
import type { RequestFilling } from './request-filling.ts';
import type { SendTrouble } from './request-sender.ts';
import type { RequestWords } from './request-words.ts';

type Host = LitElement & { readonly clock: Clock; readonly country: string | undefined };

interface StepParts {
  readonly words: RequestWords;
  readonly filling: RequestFilling;
  /** Where requests go, if there is such a place. */
  readonly url: () => string | undefined;
  /** Forgets everything. */
  readonly wipe: () => void;
}

/** What a visitor does in the form, and where the focus goes from there. */
export class VisitorSteps implements ReactiveController {
  /** The zones to choose from, once the visitor asks for another than their device's. */
  zoneChoices: readonly ZoneChoice[] | undefined;
  readonly #host: Host;
  readonly #parts: StepParts;
  readonly #announcer: Announcer;
  /** A selector of what gets the focus once it is there. */
  #focusNext: string | undefined;

  constructor(host: Host, parts: StepParts) {
    this.#host = host;
    this.#parts = parts;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  /** What a live region says. */
  get spoken(): string {
    return this.#announcer.spoken;
  }

  hostUpdated(): void {
    const next = this.#focusNext && this.#query(this.#focusNext);
    if (!next) return;
    this.#focusNext = undefined;
    next.scrollIntoView({ block: 'start' });
    next.focus({ preventScroll: true });
  }

  readonly send = async (): Promise<void> => {
    const { filling, url } = this.#parts;
    const form = this.#query('form');
    const to = url();
    if (!(form instanceof HTMLFormElement) || !to) return;
    const outcome = await filling.send(to, form);
    if (outcome === 'problems') this.#focus('.summary');
    if (outcome === 'trouble') this.#host.dispatchEvent(errorEvent(filling.sender.trouble));
    if (outcome === 'sent') {
      this.zoneChoices = undefined;
      this.#focus('.done');
      this.#host.dispatchEvent(new PeerRequestSentEvent());
    }
  };

  /** Enter sends, as it does in every form. Browsers keep on disk what they send themselves. */
  readonly key = (event: KeyboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || event.isComposing || !isField) return;
    event.preventDefault();
    void this.send();
  };

  readonly entry = (event: Event): void => {
    this.#parts.filling.entered();
    const { name, value } = event.target as HTMLTextAreaElement;
    if (name === 'contact.method') {
      // To be named in a call is not to be named in a text that others may read.
      const safest = this.#query('[name="contact.safety.mayNameOrganization"]');
      if (safest instanceof HTMLInputElement) safest.checked = true;
    }
    if (name === 'message') {
      this.#announcer.sayAfterPause(() => {
        const left = charactersLeft(value, MESSAGE_LIMIT);
        return left < MESSAGE_LIMIT / 10 ? countText(left, this.#parts.words) : undefined;
      });
    }
    this.#host.requestUpdate();
  };

  /** Somebody is still there. */
  readonly keep = (): void => {
    this.#parts.filling.entered();
    this.#focus('[part~=submit]');
  };

  readonly chooseZone = (): void => {
    const { clock, country } = this.#host;
    const { filling, words } = this.#parts;
    const own = clock.timeZone();
    const { likely, others } = zoneChoices(own, country ?? 'US', words.lang(), clock.now());
    this.zoneChoices = [...likely, ...others];
    filling.values.set('contact.timeZone', own);
    this.#focus('#contact-timeZone');
  };

  /** Takes the request back. */
  readonly withdraw = async (): Promise<void> => {
    const { sender } = this.#parts.filling;
    await sender.withdraw();
    if (sender.sent?.withdrawal === 'done') this.#focus('.done');
  };

  /** Back to an empty form. */
  readonly again = (): void => {
    this.#parts.wipe();
    this.#focus('form input');
  };

  /** Away from the page, as the quick exit goes. */
  readonly leave = (): void => {
    const exit =
      document.querySelector('peer-quick-exit') ??
      this.#host.renderRoot.querySelector('peer-quick-exit');
    exit?.leave();
  };

  #focus(selector: string): void {
    this.#focusNext = selector;
    this.#host.requestUpdate();
  }

  #query(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

function errorEvent(trouble: SendTrouble | undefined): PeerErrorEvent {
  switch (trouble?.kind) {
    case 'failed':
      return trouble.reason === 'redirect'
        ? new PeerErrorEvent('configuration')
        : new PeerErrorEvent(trouble.reason, trouble.status);
    case 'busy':
      return new PeerErrorEvent('http', 429);
    case 'refused':
      return new PeerErrorEvent('http', trouble.status);
    default:
      return new PeerErrorEvent('http', 422);
  }
}
