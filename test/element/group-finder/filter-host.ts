import type { TemplateResult } from 'lit';
import { LitElement, html } from 'lit';
import { filterBar } from '../../../src/group-finder/filter-bar.ts';
import { FilterMenus } from '../../../src/group-finder/filter-menus.ts';
import { addSheetStyles, filterSheet } from '../../../src/group-finder/filter-sheet.ts';
import type { FilterState } from '../../../src/group-finder/filter-view.ts';
import { filterStyles } from '../../../src/group-finder/filters.styles.ts';
import { FinderWords } from '../../../src/group-finder/finder-words.ts';
import { keepTypingIn } from '../../../src/widget/quiet-typing.ts';
import type { Choices, FacetOption, FilterName } from '../../../src/groups/filters.ts';
import { base } from '../../../src/widget/styles/base.ts';

const options = (values: string): FacetOption[] =>
  values.split(', ').map((value, at) => ({ value, count: (at * 7 + 3) % 20 }));

/** What there is to choose from, unless a test says otherwise. */
export const OPTIONS: { [Name in FilterName]?: FacetOption[] } = {
  day: options('today, tomorrow, 0, 1, 2, 3, 4, 5, 6'),
  time: options('morning, afternoon, evening, night'),
  attendance: options('in-person, online, hybrid'),
  pathway: options('12-step, smart, dharma, faith'),
  topic: options('Alcohol, Cannabis, co-occurring'),
  audience: [
    { value: 'Women', count: 12 },
    { value: 'Men', count: 1 },
    { value: 'Veterans', count: 0 },
  ],
  format: options(
    'Beginners, Big Book, Birthday, Café, Candlelight, Discussion, Literature, Meditation, ' +
      'Music, Outdoors, Speaker, Step Study',
  ),
  region: options(
    'Alameda County, Alameda County > Oakland, Santa Clara County, Santa Clara County > Milpitas, ' +
      'Santa Clara County > San Jose, Santa Clara County > San Jose > Downtown, Yolo County',
  ),
};

/** Has filters and choices, and nothing else that a finder has. */
export class FilterHost extends LitElement {
  static override styles = [base, filterStyles];

  chosen: Choices = {};
  options = OPTIONS;
  count = 42;
  sheet: FilterState['sheet'] = filterSheet;
  /** The filters whose values were asked for. */
  readonly asked = new Set<FilterName>();
  readonly #words = new FinderWords(this);
  readonly #menus = new FilterMenus(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTypingIn(root);
    addSheetStyles(root);
    return root;
  }

  override render(): TemplateResult {
    const view = this.#menus.view({
      words: this.#words,
      names: Object.keys(this.options) as FilterName[],
      chosen: this.chosen,
      optionsOf: (name) => {
        this.asked.add(name);
        return this.options[name] ?? [];
      },
      count: this.count,
      spoken: '',
      sheet: this.sheet,
      onChoose: (name, value) => this.#toggle(name, value),
      onClear: () => this.#clear(),
    });
    return html`<div class="widget ${this.className}" lang=${this.#words.lang()}>
      ${filterBar(view)}
      <a href="#list">The list</a>
    </div>`;
  }

  #toggle(name: FilterName, value: string): void {
    const before = this.chosen[name] ?? [];
    const after = before.filter((other) => other !== value);
    if (after.length === before.length) after.push(value);
    this.chosen = { ...this.chosen, [name]: after };
    this.requestUpdate();
  }

  #clear(): void {
    this.chosen = {};
    this.requestUpdate();
  }
}

customElements.define('filter-host', FilterHost);
