import type { LitElement, ReactiveController } from 'lit';
import type { FormSender } from '../form/form-sender.ts';
import { FormValues } from '../form/form-values.ts';
import type { VisitorSteps } from '../form/visitor-steps.ts';
import { onEnter } from '../form/visitor-steps.ts';
import type { ShareWords } from './share-words.ts';
import type { StoryKind } from './story-kind.ts';

/** The controls with which an earlier story is taken back. They are no part of a story. */
export const REFERENCE = 'takeBack.reference';
export const CODE = 'takeBack.code';

interface BackParts {
  readonly words: ShareWords;
  readonly sender: FormSender<StoryKind>;
  readonly steps: VisitorSteps;
  /** Where stories go, if there is such a place. */
  readonly url: () => string | undefined;
}

/** Takes back a story that was shared on another day. It keeps nothing of what is typed for it. */
export class TakeBack implements ReactiveController {
  readonly values = new FormValues();
  errors: ReadonlyMap<string, string> = new Map();
  /** `unknown`: the center has no story with these two. */
  state: 'open' | 'under-way' | 'unknown' | 'failed' | 'done' = 'open';
  readonly #host: LitElement;
  readonly #parts: BackParts;
  #controller = new AbortController();

  constructor(host: LitElement, parts: BackParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdate(): void {
    const form = this.#host.renderRoot.querySelector<HTMLFormElement>('.take-back form');
    if (form) this.values.read(form);
  }

  /** Forgets what was typed, and gives up what is under way. */
  forget(): void {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.values.clear();
    this.errors = new Map();
    this.#show('open');
  }

  readonly key = (event: KeyboardEvent): void => onEnter(event, () => void this.send());

  readonly send = async (): Promise<void> => {
    const { words, sender, steps, url } = this.#parts;
    const to = url();
    if (!to || this.state === 'under-way') return;
    this.hostUpdate();
    const reference = this.#typed(REFERENCE);
    // People type a code in groups. No token has a space.
    const code = this.#typed(CODE).replace(/\s/g, '');
    this.errors = new Map(
      ([REFERENCE, CODE] as const).flatMap((name) =>
        this.#typed(name) ? [] : [[name, words.term(`required:${name}`)]],
      ),
    );
    if (this.errors.size > 0) {
      this.#show('open');
      steps.focus('.take-back [aria-invalid]');
      return;
    }
    this.#show('under-way');
    const { signal } = this.#controller;
    const part = await sender.load();
    // Nothing else can stand in the header that it goes in, and no code has anything else.
    const answer = /^[\x21-\x7e]+$/.test(code)
      ? await part?.withdraw(part.submissionAt(to, reference), code, signal)
      : ({ kind: 'unknown' } as const);
    if (signal.aborted) return;
    if (answer?.kind === 'gone') {
      this.forget();
      this.#show('done');
      steps.focus('.take-back .done');
    } else this.#show(answer?.kind === 'unknown' ? 'unknown' : 'failed');
  };

  #typed(name: string): string {
    return this.values.get(name).trim();
  }

  #show(state: TakeBack['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
