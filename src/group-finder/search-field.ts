import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderWords } from './finder-words.ts';

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
