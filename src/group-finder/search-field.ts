import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderWords } from './finder-words.ts';

/**
 * What is typed here says something about a person, so it stays here: the page around does not
 * hear of it, and the browser is asked not to keep it.
 */
const OWN_BUSINESS =
  'beforeinput input textInput change keydown keypress keyup copy cut paste ' +
  'compositionstart compositionupdate compositionend';

const keepIn = (event: Event) => event.stopPropagation();

/** Keeps what a visitor types from listeners of the page. */
export function keepTypingIn(box: EventTarget): void {
  for (const type of OWN_BUSINESS.split(' ')) box.addEventListener(type, keepIn);
}

/** The field to search with. */
export const searchField = (
  query: string,
  words: FinderWords,
  onQuery: (query: string) => void,
): TemplateResult => html`<div part="search" class="search" role="search" tabindex="-1">
  <label for="query">${words.term('searchLabel')}</label>
  <input
    id="query"
    type="search"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    enterkeyhint="search"
    aria-describedby="hint"
    .value=${live(query)}
    @input=${(event: InputEvent) => onQuery((event.target as HTMLInputElement).value)}
  />
  <p id="hint" class="note">${words.term('searchHint')}</p>
</div>`;
