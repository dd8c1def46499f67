import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Center } from '../form/center-source.ts';
import { fieldText } from '../form/field-words.ts';
import { stop } from '../form/form-template.ts';
import { callInstead } from '../form/phone-link.ts';
import { textField } from '../form/text-fields.ts';
import type { VisitorSteps } from '../form/visitor-steps.ts';
import type { ShareWords } from './share-words.ts';
import type { TakeBack } from './take-back.ts';
import { CODE, REFERENCE } from './take-back.ts';

interface BackView {
  readonly words: ShareWords;
  readonly center: Center;
  readonly steps: VisitorSteps;
}

/** Folded away below the form: taking back a story that was shared on another day. */
export const takeBackTemplate = (back: TakeBack, view: BackView): TemplateResult => {
  const { words } = view;
  return html`<details class="take-back">
    <summary>${words.term('shareBack')}</summary>
    ${
      back.state === 'done'
        ? html`<div class="notice done" tabindex="-1">
            <p><strong>${words.term('shareWithdrawn')}</strong></p>
            <p>${words.term('shareWithdrawnText')}</p>
          </div>`
        : askForCodes(back, view)
    }
  </details>`;
};

const askForCodes = (back: TakeBack, { words, center, steps }: BackView): TemplateResult => {
  const { values, errors, state } = back;
  const fields = { words, values, errors };
  const isUnderWay = state === 'under-way';
  return html`<form
    novalidate
    autocomplete="off"
    @submit=${stop}
    @input=${steps.entry}
    @change=${steps.entry}
    @keydown=${back.key}
  >
    <p>${words.term('shareBackLead')}</p>
    ${textField(fieldText(fields, REFERENCE), fields)} ${textField(fieldText(fields, CODE), fields)}
    <div class="sending">
      <button
        type="button"
        class="main"
        aria-disabled=${isUnderWay ? 'true' : nothing}
        @click=${back.send}
      >
        ${words.term(isUnderWay ? 'formWithdrawing' : 'shareBackSend')}
      </button>
      <p class="unseen" role="status">${isUnderWay ? words.term('formWithdrawing') : ''}</p>
      ${
        state === 'unknown' || state === 'failed'
          ? html`<div part="error" class="notice error">
              <p role="alert">
                ${words.term(state === 'unknown' ? 'shareBackUnknown' : 'formWithdrawFailed')}
              </p>
              ${center.phone ? html`<p>${callInstead(center, words)}</p>` : nothing}
            </div>`
          : nothing
      }
    </div>
  </form>`;
};
