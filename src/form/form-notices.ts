import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Center } from './center-source.ts';
import type { FormWords } from './form-words.ts';
import { callInstead } from './phone-link.ts';

/** The form has nowhere to send to: what the page gives instead, and a number. */
export const nowhereToSend = (words: FormWords, center: Center): TemplateResult =>
  html`<div part="error" class="notice error">
      <p>${words.term('formNowhere')}</p>
      ${center.phone ? html`<p>${callInstead(center, words)}</p>` : nothing}
    </div>
    <slot></slot>`;

/** What was typed will be cleared soon, or was. */
export const privacyNotice = (
  privacy: 'kept' | 'warn' | 'cleared',
  words: FormWords,
  onKeep: () => void,
): TemplateResult =>
  html`<div role="alert" class=${privacy === 'kept' ? 'unseen' : ''}>
    ${
      privacy === 'kept'
        ? nothing
        : html`<div class="notice">
            <p>${words.term(privacy === 'warn' ? 'formIdle' : 'formCleared')}</p>
            ${
              privacy === 'warn'
                ? html`<button type="button" @click=${onKeep}>${words.term('formKeep')}</button>`
                : nothing
            }
          </div>`
    }
  </div>`;
