import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FilterName } from '../groups/filters.ts';
import { chosenIn } from './filter-chips.ts';
import { filterOptions } from './filter-options.ts';
import { sheetStyles } from './filter-sheet.styles.ts';
import type { FilterView } from './filter-view.ts';
import { unfoldingOf } from './filter-view.ts';
import { filterWord, valueWord } from './filter-words.ts';

/** Adds how the sheet looks to the styles of the widget that shows it. */
export function addSheetStyles(root: HTMLElement | DocumentFragment): void {
  const { styleSheet } = sheetStyles;
  if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(styleSheet);
}

/** All filters on a page of their own. It is modal once the controller of the filters shows it. */
export function filterSheet(view: FilterView): TemplateResult {
  const { words, names, chosen, count, onSheet, onClear } = view;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- by keyboard, Escape does it.
  return html`<dialog
    class="sheet"
    aria-labelledby="sheet-name"
    @close=${({ target }: Event) => {
      if (!(target as HTMLDialogElement).open) onSheet(false);
    }}
    @click=${(event: Event) => {
      // What is inside covers all of it, so only its backdrop can be meant.
      if (event.target === event.currentTarget) onSheet(false);
    }}
  >
    <div class="parts">
      <h2 id="sheet-name">${words.term('filters')}</h2>
      ${repeat(
        names,
        (name) => name,
        (name) => sheetPart(name, view),
      )}
    </div>
    <div class="foot">
      <button
        type="button"
        aria-disabled=${chosenIn(chosen).length ? 'false' : 'true'}
        @click=${onClear}
      >${words.term('clearAll')}</button>
      <button type="button" class="main" @click=${() => onSheet(false)}>
        ${words.term('showGroups', count)}
      </button>
      <p class="unseen" role="status">${view.spoken}</p>
    </div>
  </dialog>`;
}

function sheetPart(name: FilterName, view: FilterView): TemplateResult {
  const { words, chosen, isUnfolded, onUnfold } = view;
  const key = unfoldingOf.filter(name);
  const isOpen = isUnfolded(key);
  const id = `sheet-${name}`;
  const values = chosen[name]?.map((value) => valueWord(name, value, words)) ?? [];
  return html`<div class="part">
    <button
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? id : nothing}
      @click=${() => onUnfold(key)}
    >
      ${filterWord(name, words)}
      ${values.length ? html`<span class="chosen"><span class="unseen">: </span>${values.join(', ')}</span>` : nothing}
    </button>
    ${isOpen ? html`<div id=${id}>${filterOptions(name, view)}</div>` : nothing}
  </div>`;
}
