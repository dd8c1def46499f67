import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chosenIn, filterChips } from './filter-chips.ts';
import { chosenMark, filterMenu, takeFocus } from './filter-menu.ts';
import type { FilterView } from './filter-view.ts';

/** How many filters stand side by side; the sheet has them all. */
const BESIDE = 6;

/**
 * The filters: side by side where there is room, behind one button where there is not, and what is
 * chosen. A filter that is gone may still have left a choice, which must not be there for good.
 */
export function filterBar(view: FilterView): TemplateResult | typeof nothing {
  const { names, words, chosen, sheet, sheetOpen, allBeside } = view;
  const beside = allBeside ? names.length : BESIDE;
  if (names.length === 0 && chosenIn(chosen).length === 0) return nothing;
  return html`<div part="filters" class="filters ${allBeside ? 'beside' : ''}">
    <div class="bar">
      ${repeat(
        names.slice(0, beside),
        (name) => name,
        (name) => filterMenu(name, view),
      )}
      ${names.length > beside ? sheetButton('', words.term('allFilters'), view) : nothing}
    </div>
    ${names.length > 0 && !allBeside ? sheetButton('narrow', words.term('filters'), view) : nothing}
    ${filterChips(view)} ${sheetOpen && sheet ? sheet(view) : nothing}
  </div>`;
}

const sheetButton = (
  name: string,
  text: string,
  { words, chosen, onSheet }: FilterView,
): TemplateResult => html`<button
  type="button"
  class=${name}
  aria-haspopup="dialog"
  @click=${(event: Event) => {
    takeFocus(event);
    onSheet(true);
  }}
>${text}${chosenMark(chosenIn(chosen).length, words)}</button>`;
