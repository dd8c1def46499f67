import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SortOrder } from '../groups/sections.ts';
import type { FinderWords } from './finder-words.ts';

/** How the list is sorted, and how it may be. */
export interface SortView {
  readonly orders: readonly SortOrder[];
  readonly order: SortOrder;
  /** What became of the question where the visitor is, while that matters. */
  readonly located: 'asking' | 'unknown' | undefined;
  readonly onSort: (order: SortOrder) => void;
}

/** How many groups are listed, and in which order. */
export const resultsHead = (
  count: string,
  { orders, order, located, onSort }: SortView,
  words: FinderWords,
): TemplateResult => html`<div class="results-head">
  <p class="count"><bdi>${count}</bdi></p>
  <label class="sort">
    ${words.term('sort')}
    <select
      autocomplete="off"
      @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value as SortOrder)}
    >
      ${orders.map(
        (other) =>
          html`<option value=${other} .selected=${live(other === order)}>${words.term(`sort:${other}`)}</option>`,
      )}
    </select>
  </label>
  <p class="note located" role="status">${located ? words.term(located) : nothing}</p>
</div>`;
