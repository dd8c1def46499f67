import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { choiceCount } from '../groups/choices.ts';
import type { GroupRequest } from '../groups/outlook.ts';
import type { FinderWords } from './finder-words.ts';
import { telephone } from './telephone.ts';

/** Whom a visitor can call instead. */
export interface CallInstead {
  readonly organization: string | undefined;
  readonly phone: string | undefined;
}

/** What stands where the list will be: the page's own content where it has some. */
export const waiting = (words: FinderWords, hasContent: boolean): TemplateResult =>
  hasContent
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

/** What a visitor who found nothing can let go. */
export interface NoMatchView {
  /** Says that nothing matches what was asked. */
  readonly text: string;
  readonly easings: readonly EasingView[];
  readonly onClear: () => void;
}

export interface EasingView {
  /** What would go, and how many groups that finds. */
  readonly text: string;
  readonly onEase: () => void;
}

/** Says that nothing matches what is asked. */
export function noMatchText({ query, choices }: GroupRequest, words: FinderWords): string {
  const isFiltered = choiceCount(choices) > 0;
  return query ? words.term('noMatch', query, isFiltered) : words.term('noMatchChosen');
}

/** The list holds groups, and none that fit: what stands in the way, and how much lies behind it. */
export const noMatch = (
  { text, easings, onClear }: NoMatchView,
  words: FinderWords,
): TemplateResult => html`<div part="empty" class="notice">
  <p>${text}</p>
  <p>${words.term(easings.length ? 'easingHint' : 'noMatchHint')}</p>
  ${easings.map(
    (easing) => html`<button type="button" @click=${easing.onEase}>${easing.text}</button>`,
  )}
  <button type="button" @click=${onClear}>${words.term('clearEverything')}</button>
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
