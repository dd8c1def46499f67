import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Choices, FilterName } from '../groups/filters.ts';
import { FILTER_NAMES } from '../groups/filters.ts';
import type { FilterView } from './filter-view.ts';
import { valueWord } from './filter-words.ts';

/** Everything that is chosen, filter by filter. */
export const chosenIn = (chosen: Choices): readonly (readonly [FilterName, string])[] =>
  FILTER_NAMES.flatMap((name) => chosen[name]?.map((value) => [name, value] as const) ?? []);

/** What is chosen, each to be taken back by a press, whether or not its filter shows. */
export function filterChips(view: FilterView): TemplateResult | typeof nothing {
  const { words, chosen, onChoose, onClear } = view;
  const choices = chosenIn(chosen);
  if (choices.length === 0) return nothing;
  return html`<ul class="chips" role="list" aria-label=${words.term('chosenFilters')}>
    ${repeat(
      choices,
      (choice) => choice.join(),
      ([name, value]) => {
        const word = valueWord(name, value, words);
        return html`<li>
          <button
            type="button"
            class="chip"
            aria-label=${words.term('removeChoice', word)}
            @click=${() => onChoose(name, value)}
          ><bdi>${word}</bdi></button>
        </li>`;
      },
    )}
    ${
      choices.length > 1
        ? html`<li>
          <button type="button" class="clear" @click=${onClear}>${words.term('clearAll')}</button>
        </li>`
        : nothing
    }
  </ul>`;
}
