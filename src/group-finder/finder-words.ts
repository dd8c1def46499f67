import { Locale, addTerms } from '../widget/locale.ts';
import type { NameOf } from '../groups/search.ts';
import { valueWord } from './filter-words.ts';
import type detail from './terms/detail-en.ts';
import en from './terms/en.ts';

/** The group finder's words, in any language. */
export type FinderTerms = typeof en & typeof detail;

addTerms('en', en);

/** The languages that a page may ask for. English is built in. */
const loaders = { es: () => import('./terms/es.ts') };

/** The group finder's words in the language of the page around it. */
export class FinderWords extends Locale<FinderTerms> {
  constructor(host: ConstructorParameters<typeof Locale>[0]) {
    super(host, loaders);
  }

  /** What the page calls a value of a filter. */
  readonly nameOf: NameOf = (filter, value) => valueWord(filter, value, this);
}
