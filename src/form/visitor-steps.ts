import type { LitElement, ReactiveController } from 'lit';
import { Announcer } from '../widget/announcer.ts';
import { PeerErrorEvent } from '../widget/events/error-event.ts';
import { PeerRequestSentEvent } from '../widget/events/request-sent-event.ts';
import type { FormFilling } from './form-filling.ts';
import type { FormKind } from './form-kind.ts';
import type { SendTrouble } from './form-sender.ts';
import type { FormWords } from './form-words.ts';
import { charactersLeft, countText } from './text-fields.ts';

interface StepParts {
  readonly words: FormWords;
  readonly filling: Pick<FormFilling<FormKind>, 'entered' | 'send'> & {
    readonly sender: Pick<FormFilling<FormKind>['sender'], 'trouble' | 'sent' | 'withdraw'>;
  };
  /** Where it goes, if there is such a place. */
  readonly url: () => string | undefined;
  /** Forgets everything. */
  readonly wipe: () => void;
  /** The fields whose characters are counted aloud when few are left, and the most of each. */
  readonly limits: Readonly<Record<string, number>>;
  /** What else follows from an entry. */
  readonly entered: (control: HTMLInputElement | HTMLTextAreaElement) => void;
}

/** What a visitor does in the form, and where the focus goes from there. */
export class VisitorSteps implements ReactiveController {
  readonly #host: LitElement;
  readonly #parts: StepParts;
  readonly #announcer: Announcer;
  /** A selector of what gets the focus once it is there. */
  #focusNext: string | undefined;

  constructor(host: LitElement, parts: StepParts) {
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
    if (outcome === 'problems') this.focus('.summary');
    if (outcome === 'trouble') this.#host.dispatchEvent(errorEvent(filling.sender.trouble));
    if (outcome === 'sent') {
      this.focus('.done');
      this.#host.dispatchEvent(new PeerRequestSentEvent());
    }
  };

  /** Enter sends, as it does in every form. Browsers keep on disk what they send themselves. */
  readonly key = (event: KeyboardEvent): void => onEnter(event, () => void this.send());

  readonly entry = (event: Event): void => {
    this.#parts.filling.entered();
    const control = event.target as HTMLTextAreaElement;
    this.#parts.entered(control);
    const { name, value } = control;
    const limit = this.#parts.limits[name];
    if (limit) {
      this.#announcer.sayAfterPause(() => {
        const left = charactersLeft(value, limit);
        return left < limit / 10 ? countText(left, this.#parts.words) : undefined;
      });
    }
    this.#host.requestUpdate();
  };

  /** Somebody is still there. */
  readonly keep = (): void => {
    this.#parts.filling.entered();
    this.focus('[part~=submit]');
  };

  /** Takes back what was sent. */
  readonly withdraw = async (): Promise<void> => {
    const { sender } = this.#parts.filling;
    await sender.withdraw();
    if (sender.sent?.withdrawal === 'done') this.focus('.done');
  };

  /** Back to an empty form. */
  readonly again = (): void => {
    this.#parts.wipe();
    this.focus('form :is(input, textarea)');
  };

  /** Away from the page, as the quick exit goes. */
  readonly leave = (): void => {
    const exit =
      document.querySelector('peer-quick-exit') ??
      this.#host.renderRoot.querySelector('peer-quick-exit');
    exit?.leave();
  };

  /** Moves the focus to what a selector says, once it is there. */
  focus(selector: string): void {
    this.#focusNext = selector;
    this.#host.requestUpdate();
  }

  #query(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Acts on Enter in a field of one line, which then does nothing by itself. */
export function onEnter(event: KeyboardEvent, act: () => void): void {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key !== 'Enter' || event.isComposing || !isField) return;
  event.preventDefault();
  act();
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
