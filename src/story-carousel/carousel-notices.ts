import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { CarouselWords } from './carousel-words.ts';

/** The page's own stories as they are, side by side: what stands in until others come, and if not. */
export const pageStories = (words: CarouselWords): TemplateResult =>
  html`<div class="track" tabindex="0" role="group" aria-label=${words.term('storiesAll')}>
    <slot></slot>
  </div>`;

/** There is nothing yet. */
export const waitingForStories = (words: CarouselWords, hasContent: boolean): TemplateResult =>
  hasContent ? html`<slot></slot>` : html`<p class="note">${words.term('storiesLoading')}</p>`;

/** The stories are here, and there are none. */
export const noStories = (words: CarouselWords): TemplateResult =>
  html`<p part="empty" class="notice">${words.term('storiesEmpty')}</p>
    <slot></slot>`;

/** They could not be had. */
export const storiesFailed = (words: CarouselWords, onRetry: () => void): TemplateResult =>
  html`<div part="error" class="notice error">
      <p>${words.term('storiesFailed')}</p>
      <button type="button" @click=${onRetry}>${words.term('storiesAgain')}</button>
    </div>
    <slot></slot>`;
