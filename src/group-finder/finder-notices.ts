import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FinderWords } from './finder-words.ts';
import { telephone } from './plain-text.ts';

/** Whom a visitor can call instead. */
export interface CallInstead {
  readonly organization: string | undefined;
  readonly phone: string | undefined;
}

/** What stands where the list will be: the page's own content where it has some. */
export const waiting = (words: FinderWords, hasOwnContent: boolean): TemplateResult =>
  hasOwnContent
    ? html`<slot></slot>`
    : html`<div class="skeleton">
        <p class="unseen">${words.term('loading')}</p>
        ${Array.from({ length: 6 }, () => html`<div></div>`)}
      </div>`;

/** Nothing could be loaded: what happened, another try, a number, and the page's own content. */
export const loadFailed = (
  words: FinderWords,
  offline: boolean,
  instead: CallInstead,
  onRetry: () => void,
): TemplateResult => html`<div part="error" class="notice error" role="alert">
    <p>${words.term(offline ? 'loadFailedOffline' : 'loadFailed')}</p>
    ${callInstead(words, instead)}
    <button type="button" @click=${onRetry}>${words.term('tryAgain')}</button>
  </div>
  <slot></slot>`;

/** The list loaded and holds nothing: who can help instead, and the page's own content. */
export const noGroups = (
  words: FinderWords,
  instead: CallInstead,
  onRetry: () => void,
): TemplateResult => html`<div part="empty" class="notice">
    <p>${words.term('empty')}</p>
    ${callInstead(words, instead)}
    <button type="button" @click=${onRetry}>${words.term('tryAgain')}</button>
  </div>
  <slot></slot>`;

/** The list holds groups, and the search finds none of them. */
export const noMatch = (
  words: FinderWords,
  query: string,
  onClear: () => void,
): TemplateResult => html`<div part="empty" class="notice">
  <p>${words.term('noMatch', query)}</p>
  <p>${words.term('noMatchHint')}</p>
  <button type="button" @click=${onClear}>${words.term('clearSearch')}</button>
</div>`;

/** The list is there, but not all of it, or not of now. */
export const incomplete = (
  text: string,
  words: FinderWords,
  onRetry: () => void,
): TemplateResult => html`<div class="notice" role="status">
  <p>${text}</p>
  <button type="button" @click=${onRetry}>${words.term('tryAgain')}</button>
</div>`;

function callInstead(
  words: FinderWords,
  { organization, phone }: CallInstead,
): TemplateResult | typeof nothing {
  if (!phone) return nothing;
  return html`<p>
    ${words.term('callInstead', organization ?? '')}
    <a href=${telephone(phone)} dir="ltr">${phone}</a>
  </p>`;
}
