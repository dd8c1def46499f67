import type { LitElement, ReactiveController } from 'lit';
import { pathOf } from '../contract/pointer.ts';
import type { Problems } from '../form/error-summary.ts';
import type { ShownField } from '../form/failed-fields.ts';
import { FormValues, entriesOf } from '../form/form-values.ts';
import type { Fault } from '../form/form-words.ts';
import { IdleWatch } from '../form/idle-watch.ts';
import { uuid } from '../form/uuid.ts';
import type { RequestFrame } from './request-from-form.ts';
import { RequestSender } from './request-sender.ts';
import type { RequestWords } from './request-words.ts';
import type { SendingPart } from './sending-part.ts';
import type { SentAbout } from './sent-template.ts';

const NO_PROBLEMS: Problems = { attempt: 0, errors: new Map(), others: [] };

/** What the filling-in depends on. */
export interface FillingParts {
  readonly words: RequestWords;
  /** What a request says beyond what is filled in. */
  readonly frame: () => Omit<RequestFrame, 'requestId' | 'elapsedMs' | 'locale'>;
  /** What a field that shows is called. */
  readonly labelOf: (name: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What became of a press on "Send". */
export type SendOutcome = 'sent' | 'problems' | 'trouble' | 'nothing';

/** One visitor's filling-in of the form, from the first entry until it is sent or wiped. */
export class RequestFilling implements ReactiveController {
  readonly values = new FormValues();
  readonly sender: RequestSender;
  problems = NO_PROBLEMS;
  /** What is kept of a request that was sent. */
  about: SentAbout | undefined;
  /** Whether what was typed will soon be forgotten, or was. */
  privacy: 'kept' | 'warn' | 'cleared' = 'kept';

  readonly #host: LitElement;
  readonly #parts: FillingParts;
  readonly #idle = new IdleWatch();
  #requestId = '';
  #begun = 0;

  constructor(host: LitElement, parts: FillingParts) {
    this.#host = host;
    this.#parts = parts;
    this.sender = new RequestSender(host);
    host.addController(this);
    // Beside the form, and not on "Send": Firefox never asks again for a script it could not have.
    void this.sender.load();
  }

  hostDisconnected(): void {
    this.wipe();
  }

  /** Something was entered: from now on there is something to lose, and to keep private. */
  entered(): void {
    const now = this.#parts.now();
    if (!this.#requestId) {
      this.#requestId = uuid();
      this.#begun = now;
    }
    this.#idle.touched(now);
    this.privacy = 'kept';
  }

  /** Looks whether the form was left alone for too long. */
  tick(): void {
    const idleness = this.#idle.at(this.#parts.now());
    if (idleness === 'fresh') return;
    if (idleness === 'forget') this.wipe();
    this.privacy = idleness === 'forget' ? 'cleared' : 'warn';
    this.#host.requestUpdate();
  }

  /** Checks what is filled in, and sends it where nothing is wrong. */
  async send(url: string, form: HTMLFormElement): Promise<SendOutcome> {
    const { sender } = this;
    // The countdown says when; a second press of the button has nothing to add to the first.
    if (sender.isSending || sender.secondsToWait > 0) return 'nothing';
    this.entered();
    sender.begin();
    const requestId = this.#requestId;
    const part = await sender.load();
    // Wiped meanwhile: what was typed is gone, and nobody wants it sent.
    if (requestId !== this.#requestId) return 'nothing';
    if (!part) {
      sender.end({ kind: 'failed', reason: 'offline' });
      return 'trouble';
    }
    this.values.read(form);
    const { words, frame } = this.#parts;
    const { request, about, faults } = part.requestFromForm(entriesOf(form), this.values, {
      ...frame(),
      requestId,
      elapsedMs: Math.max(0, Math.round(this.#parts.now() - this.#begun)),
      locale: words.lang(),
    });
    if (faults.length > 0) return this.#fail(part, faults, form);
    this.problems = { ...NO_PROBLEMS, attempt: this.problems.attempt };
    const answer = await sender.send(part, url, request, words.lang());
    if (answer.kind === 'aborted') return 'nothing';
    if (answer.kind === 'invalid') return this.#fail(part, answer.errors, form);
    if (answer.kind !== 'sent') {
      sender.end(answer);
      return 'trouble';
    }
    sender.end();
    this.about = about;
    this.#empty();
    return 'sent';
  }

  /** Forgets everything that was typed and sent, and gives up what is under way. */
  wipe(): void {
    this.sender.forget();
    this.about = undefined;
    this.privacy = 'kept';
    this.#empty();
    this.#host.requestUpdate();
  }

  #empty(): void {
    // From its controls the values would be read again.
    this.#host.renderRoot.querySelector('form')?.reset();
    this.values.clear();
    this.#idle.emptied();
    this.#requestId = '';
    this.problems = NO_PROBLEMS;
  }

  #fail(part: SendingPart, faults: readonly Fault[], form: HTMLFormElement): SendOutcome {
    const { words, labelOf } = this.#parts;
    this.problems = {
      attempt: this.problems.attempt + 1,
      ...part.failedFields(
        faults.map((fault) => onShownField(fault, form)),
        fieldsOf(form, labelOf),
        words,
      ),
    };
    this.sender.end();
    return 'problems';
  }
}

/** A part of the contract that has no control of its own is asked for by another. */
const ASKED_BY: Readonly<Record<string, string>> = {
  '#/contact': '#/contact/method',
  '#/contact/extension': '#/contact/phone',
  // Beside them the zone shows, and can be changed.
  '#/contact/timeZone': '#/contact/windows',
};

const onShownField = (fault: Fault, { elements }: HTMLFormElement): Fault =>
  elements.namedItem(pathOf(fault.pointer).join('.'))
    ? fault
    : { ...fault, pointer: ASKED_BY[fault.pointer] ?? fault.pointer };

/** The fields that show, in the order in which they stand. */
const fieldsOf = (form: HTMLFormElement, labelOf: (name: string) => string): ShownField[] =>
  [...new Set(Array.from(form.elements, (control) => control.getAttribute('name') ?? ''))]
    .filter(Boolean)
    .map((name) => ({ name, label: labelOf(name) }));
