import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SentForm } from './form-sender.ts';
import type { FormWords } from './form-words.ts';
import type { VisitorSteps } from './visitor-steps.ts';

/** What shows once a form is sent, in the words of that form. */
export interface SentContent {
  readonly sent: SentForm;
  readonly words: FormWords;
  readonly steps: VisitorSteps;
  /** What was received, and what happens next. */
  readonly received: () => unknown;
  /** What the button says that takes it back. */
  readonly withdraw: string;
  /** The heading and the text once it is taken back. */
  readonly withdrawn: readonly [title: string, text: string];
  /** What is said below all that, unless it is taken back. */
  readonly last?: string;
}

/** What happens next, after a form was written down; or that it was taken back. */
export const sentTemplate = (content: SentContent): TemplateResult => {
  const { sent, words, steps, received, withdrawn, last } = content;
  const isBack = sent.withdrawal === 'done';
  return html`<div part="success" class="success">
    ${
      isBack
        ? html`${doneHeading(withdrawn[0])}
            <p>${withdrawn[1]}</p>`
        : received()
    }
    <div class="actions">
      ${sent.address && !isBack ? withdrawButton(content) : nothing}
      <button type="button" @click=${steps.again}>${words.term('formAgain')}</button>
      <button type="button" @click=${steps.leave}>${words.term('formClear')}</button>
    </div>
    <p role="alert">
      ${sent.withdrawal === 'failed' ? words.term('formWithdrawFailed') : nothing}
    </p>
    ${isBack || !last ? nothing : html`<p>${last}</p>`}
  </div>`;
};

/** It gets the focus. */
export const doneHeading = (title: string): TemplateResult =>
  html`<h3 class="done" tabindex="-1">${title}</h3>`;

/** What the center says of what comes next. */
export const nextSteps = ({ receipt }: SentForm): TemplateResult | typeof nothing =>
  receipt?.nextSteps?.length
    ? html`<ul class="steps">
        ${receipt.nextSteps.map((step) => html`<li dir="auto">${step}</li>`)}
      </ul>`
    : nothing;

const withdrawButton = ({ sent, words, steps, withdraw }: SentContent): TemplateResult => {
  const isUnderWay = sent.withdrawal === 'under-way';
  return html`<button
    type="button"
    aria-disabled=${isUnderWay ? 'true' : nothing}
    @click=${steps.withdraw}
  >
    ${isUnderWay ? words.term('formWithdrawing') : withdraw}
  </button>`;
};
