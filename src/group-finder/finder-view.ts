import type { Easing } from '../groups/outlook.ts';
import type { Sections } from '../groups/sections.ts';
import type { FilterState } from './filter-view.ts';
import { filterWord, valueWord } from './filter-words.ts';
import type { FinderList } from './finder-list.ts';
import type { EasingView, NoMatchView } from './finder-notices.ts';
import { noMatchText } from './finder-notices.ts';
import type { FinderWords } from './finder-words.ts';
import { inOrder } from './option-order.ts';
import type { ResultsView } from './results.ts';
import type { SortView } from './results-head.ts';
import type { VisitorActions } from './visitor-actions.ts';
import { queryWords } from '../groups/search.ts';
import { listOf } from '../widget/intl-formats.ts';

/** No more ways out than one takes in at a glance. */
const MOST_EASINGS = 3;

const SECTIONS = ['meetings', 'programs', 'communities'] as const satisfies (keyof Sections)[];

/** What the templates of a list show, and which of the visitor's actions they lead to. */
export interface FinderView {
  /** How many groups there are, in words. */
  readonly count: string;
  readonly filters: Omit<FilterState, 'names' | 'spoken' | 'sheet'>;
  readonly sort: SortView;
  readonly results: ResultsView;
  /** Made only when nothing is found: it takes as many looks through the list as there are choices. */
  readonly noMatch: () => NoMatchView;
}

export function finderView(
  list: FinderList,
  visitor: VisitorActions,
  words: FinderWords,
  pageSize: number,
): FinderView {
  const { query, choices, sort, near } = list.request;
  const lang = words.lang();
  const nearby = visitor.place.canAsk && list.hasPlaces;
  return {
    count:
      list.state === 'asking' ? words.term('searching') : words.term('groupCount', list.groupCount),
    filters: {
      words,
      chosen: choices,
      optionsOf: (name) => {
        const nameOf = (value: string) => valueWord(name, value, words);
        return inOrder(name, list.facets(name), nameOf, lang);
      },
      count: list.groupCount,
      onChoose: visitor.choose,
      onClear: visitor.letAllGo,
    },
    sort: {
      orders: nearby ? ['time', 'name', 'distance'] : ['time', 'name'],
      order: sort,
      located: visitor.place.state,
      onSort: (order) => void visitor.sort(order),
    },
    results: {
      sections: SECTIONS.map((section) => ({
        section,
        rows: list.shown(section, pageSize),
        hasMore: list.hasMore(section, pageSize),
      })),
      byDay: sort === 'time' || (sort === 'distance' && !near),
      onMore: (section, before) => void visitor.showMore(section, before),
    },
    noMatch: () => ({
      text: noMatchText(list.request, words),
      easings: list.easings.slice(0, MOST_EASINGS).map((easing) => easingView(easing)),
      onClear: visitor.clear,
    }),
  };

  function easingView({ filter, word = '', count }: Easing): EasingView {
    const groups = words.term('groupCount', count);
    if (filter === undefined) {
      return {
        text: words.term('easing', words.term('quoted', word), groups),
        onEase: () => visitor.search(withoutWord(query, word)),
      };
    }
    const values = choices[filter]?.map((value) => valueWord(filter, value, words)) ?? [];
    const left = `${words.term('quoted', listOf(lang, values))} (${filterWord(filter, words)})`;
    return { text: words.term('easing', left, groups), onEase: () => visitor.letGo(filter) };
  }
}

/** The query without one of its words. */
const withoutWord = (query: string, word: string): string => {
  const words = queryWords(query).map(({ written }) => written);
  return words.filter((_, at) => at !== words.indexOf(word)).join(' ');
};
