import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FilterName } from '../groups/filters.ts';
import { valueKey } from '../groups/group-values.ts';
import type { OptionRow } from './filter-tree.ts';
import { narrowed, rowsOf, treeOf } from './filter-tree.ts';
import type { FilterView } from './filter-view.ts';
import { unfoldingOf } from './filter-view.ts';
import { filterWord, valueHint, valueWord } from './filter-words.ts';

/** More values than one sees at a glance. */
const MANY = 10;

/** So many show at once: a phone takes its time to build hundreds. */
const MOST = 100;

/** A filter's values to choose from. */
export function filterOptions(name: FilterName, view: FilterView): TemplateResult {
  const { words, isUnfolded, onUnfold } = view;
  const options = view.optionsOf(name);
  const tree = treeOf(name, options);
  const letters = view.within(name);
  const wordOf = (value: string) => valueWord(name, value, words);
  const all = unfoldingOf.all(name);
  const { rows, count } = rowsOf(
    letters.trim() ? narrowed(tree, letters, wordOf) : tree,
    (value) => isUnfolded(unfoldingOf.region(value)),
    isUnfolded(all) ? Infinity : MOST,
  );
  // Of a tree one sees only the top.
  const isLong = options.length > MANY || tree.length < options.length;
  return html`<fieldset class="options">
    <legend class="unseen">${filterWord(name, words)}</legend>
    ${isLong ? withinField(name, letters, rows.length === 0, view) : nothing}
    ${optionList(name, rows, view)}
    ${
      count > MOST && !isUnfolded(all)
        ? html`<button type="button" class="all" @click=${() => onUnfold(all)}>
          ${words.term('showAll', count)}
        </button>`
        : nothing
    }
  </fieldset>`;
}

const withinField = (
  name: FilterName,
  letters: string,
  isEmpty: boolean,
  { words, onWithin }: FilterView,
): TemplateResult => html`<label class="within">
    ${words.term('findIn', filterWord(name, words))}
    <input
      type="text"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      .value=${live(letters)}
      @input=${(event: InputEvent) => onWithin(name, (event.target as HTMLInputElement).value)}
    />
  </label>
  <p class="note" role="status">${isEmpty ? words.term('noOption') : nothing}</p>`;

const optionList = (
  name: FilterName,
  rows: readonly OptionRow[],
  view: FilterView,
): TemplateResult => html`<ul role="list">
  ${repeat(
    rows,
    ({ option }) => valueKey(option.value),
    (row) => optionItem(name, row, view),
  )}
</ul>`;

function optionItem(name: FilterName, row: OptionRow, view: FilterView): TemplateResult {
  const { words, chosen, onChoose, onUnfold } = view;
  const { value, count } = row.option;
  const word = valueWord(name, value, words);
  const hint = valueHint(name, value, words);
  const isChosen = chosen[name]?.some((other) => valueKey(other) === valueKey(value)) ?? false;
  return html`<li>
    <label class="option ${count || isChosen ? '' : 'none'}">
      <input
        type="checkbox"
        .checked=${live(isChosen)}
        @change=${() => onChoose(name, value)}
      /><span><bdi>${word}</bdi>${hint ? html`<span class="note">, <bdi>${hint}</bdi></span>` : nothing} <span class="note">(${count})</span></span>
    </label>
    ${
      row.unfolded === undefined
        ? nothing
        : html`<button
          type="button"
          class="fold"
          aria-expanded=${row.unfolded ? 'true' : 'false'}
          aria-label=${words.term('showPlaces', word)}
          @click=${() => onUnfold(unfoldingOf.region(value))}
        ></button>`
    }
    ${row.inner.length ? optionList(name, row.inner, view) : nothing}
  </li>`;
}
