import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Center } from './center-source.ts';
import type { Problems } from './error-summary.ts';
import { errorSummary } from './error-summary.ts';
import type { SendTrouble } from './form-sender.ts';
import type { FormWords } from './form-words.ts';
import { sendTrouble } from './send-trouble.ts';
import type { VisitorSteps } from './visitor-steps.ts';

/** How far a visitor has come with a form. */
export interface FormProgress {
  readonly problems: Problems;
  readonly trouble: SendTrouble | undefined;
  /** 0 once a server's wait is over. */
  readonly secondsToWait: number;
  readonly isSending: boolean;
  readonly steps: VisitorSteps;
}

/** What a form asks, and what its button says. */
export interface FormContent {
  readonly words: FormWords;
  readonly center: Center;
  readonly fields: unknown;
  readonly send: string;
}

/** The form to fill in. It has no submit button: browsers keep on disk what a native submit sends. */
export const formTemplate = (
  { words, center, fields, send }: FormContent,
  progress: FormProgress,
): TemplateResult => {
  const { problems, isSending, secondsToWait, steps } = progress;
  return html`${errorSummary(problems, words)}
    <form
      novalidate
      autocomplete="off"
      @submit=${stop}
      @input=${steps.entry}
      @change=${steps.entry}
      @keydown=${steps.key}
    >
      <div class="fields">${fields}</div>
      ${trap(words)}
      <div class="sending">
        <button
          type="button"
          part="submit"
          class="send"
          aria-disabled=${isSending || secondsToWait > 0 ? 'true' : nothing}
          @click=${steps.send}
        >
          ${isSending ? words.term('formSending') : send}
        </button>
        <p class="unseen" role="status">${isSending ? words.term('formSending') : ''}</p>
        ${sendTrouble(progress, words, center)}
      </div>
    </form>`;
};

export const stop = (event: Event): void => event.preventDefault();

/** Programs fill what nobody sees. People who let their browser fill in forms sometimes do, too. */
const trap = (words: FormWords): TemplateResult =>
  html`<div class="unseen" aria-hidden="true">
    <label for="trap">${words.term('formTrap')}</label>
    <input id="trap" name="signals.trap" tabindex="-1" autocomplete="off" />
  </div>`;
