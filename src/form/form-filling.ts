import type { LitElement, ReactiveController } from 'lit';
import { pathOf } from '../contract/pointer.ts';
import type { Problems } from './error-summary.ts';
import type { ShownField } from './failed-fields.ts';
import type { FormFrame } from './form-frame.ts';
import type { FormKind, SendingPart } from './form-kind.ts';
import { FormSender } from './form-sender.ts';
import { FormValues, entriesOf } from './form-values.ts';
import type { Fault } from './form-words.ts';
import { IdleWatch } from './idle-watch.ts';
import { uuid } from './uuid.ts';

const NO_PROBLEMS: Problems = { attempt: 0, errors: new Map(), others: [] };

/** What the filling-in depends on. */
export interface FillingParts<Kind extends FormKind> {
  readonly words: Kind['words'];
  /** What is said beyond what is filled in. */
  readonly frame: (filling: Omit<FormFrame, 'noticeVersion'>) => Kind['frame'];
  /** What a field that shows is called. */
  readonly labelOf: (name: string) => string;
  /** Parts of the contract that have no control of their own, and those that ask for them. */
  readonly askedBy: Readonly<Record<string, string>>;
  readonly loadSending: () => Promise<SendingPart<Kind>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Nothing is filled in any more. */
  readonly emptied: () => void;
}

/** What became of a press on "Send". */
export type SendOutcome = 'sent' | 'problems' | 'trouble' | 'nothing';

/** One visitor's filling-in of the form, from the first entry until it is sent or wiped. */
export class FormFilling<Kind extends FormKind> implements ReactiveController {
  readonly values = new FormValues();
  readonly sender: FormSender<Kind>;
  problems = NO_PROBLEMS;
  /** What is kept of what was sent. */
  about: Kind['about'] | undefined;
  /** Whether what was typed will soon be forgotten, or was. */
  privacy: 'kept' | 'warn' | 'cleared' = 'kept';

  readonly #host: LitElement;
  readonly #parts: FillingParts<Kind>;
  readonly #idle = new IdleWatch();
  #requestId = '';
  #begun = 0;

  constructor(host: LitElement, parts: FillingParts<Kind>) {
    this.#host = host;
    this.#parts = parts;
    this.sender = new FormSender(host, parts.loadSending);
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
    const { words, frame, now } = this.#parts;
    const locale = words.lang();
    const elapsedMs = Math.max(0, Math.round(now() - this.#begun));
    const { body, about, faults } = part.draft(
      entriesOf(form),
      this.values,
      frame({ requestId, elapsedMs, locale }),
    );
    if (faults.length > 0) return this.#fail(part, faults, form);
    this.problems = { ...NO_PROBLEMS, attempt: this.problems.attempt };
    const answer = await sender.send(part, url, body, locale);
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
    for (const form of this.#host.renderRoot.querySelectorAll('form')) form.reset();
    this.values.clear();
    this.#idle.emptied();
    this.#requestId = '';
    this.problems = NO_PROBLEMS;
    this.#parts.emptied();
  }

  #fail(part: SendingPart<Kind>, faults: readonly Fault[], form: HTMLFormElement): SendOutcome {
    const { words, labelOf } = this.#parts;
    this.problems = {
      attempt: this.problems.attempt + 1,
      ...part.failedFields(
        faults.map((fault) => this.#onShownField(fault, form)),
        fieldsOf(form, labelOf),
        words,
      ),
    };
    this.sender.end();
    return 'problems';
  }

  #onShownField(fault: Fault, { elements }: HTMLFormElement): Fault {
    const { pointer } = fault;
    return elements.namedItem(pathOf(pointer).join('.'))
      ? fault
      : { ...fault, pointer: this.#parts.askedBy[pointer] ?? pointer };
  }
}

/** The fields that show, in the order in which they stand. */
const fieldsOf = (form: HTMLFormElement, labelOf: (name: string) => string): ShownField[] =>
  [...new Set(Array.from(form.elements, (control) => control.getAttribute('name') ?? ''))]
    .filter(Boolean)
    .map((name) => ({ name, label: labelOf(name) }));
