import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FilterName } from '../groups/filters.ts';
import { filterOptions } from './filter-options.ts';
import type { FilterView } from './filter-view.ts';
import { filterWord } from './filter-words.ts';
import type { FinderWords } from './finder-words.ts';

/** Safari gives a pressed button no focus: no key would be heard there, and none come back to it. */
export const takeFocus = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).focus();

/** How many values are chosen, as a mark on a button. */
export const chosenMark = (count: number, words: FinderWords): TemplateResult | typeof nothing =>
  count
    ? html` <b class="mark" aria-hidden="true">${count}</b><span class="unseen">, ${words.term('chosenCount', count)}</span>`
    : nothing;

/** One filter beside the bar: a button, and below it what there is to choose. */
export function filterMenu(name: FilterName, view: FilterView): TemplateResult {
  const { words, chosen, onMenu } = view;
  const isOpen = view.open === name;
  const id = `menu-${name}`;
  return html`<div
    class="filter"
    data-filter=${name}
    @keydown=${(event: KeyboardEvent) => {
      if (!isOpen || event.key !== 'Escape') return;
      event.preventDefault();
      (event.currentTarget as Element).querySelector('button')?.focus();
      onMenu(undefined);
    }}
    @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
      // Without a target nothing else has the focus: another window has, or a press took it.
      const isInside = (currentTarget as Element).contains(relatedTarget as Element | null);
      if (isOpen && relatedTarget && !isInside) onMenu(undefined);
    }}
  >
    <button
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? id : nothing}
      @click=${(event: Event) => {
        takeFocus(event);
        onMenu(isOpen ? undefined : name);
      }}
    >${filterWord(name, words)}${chosenMark(chosen[name]?.length ?? 0, words)}</button>
    ${
      isOpen
        ? html`<div id=${id} class="panel ${view.openAtEnd ? 'end' : ''}" tabindex="-1">
          ${filterOptions(name, view)}
        </div>`
        : nothing
    }
  </div>`;
}
