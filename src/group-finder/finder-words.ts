import type { Terms } from '../widget/locale.ts';
import { Locale, addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';

/** The group finder's words, in any language. */
export type FinderTerms = Terms & typeof en;

addTerms('en', en);

/** The languages that a page may ask for. English is built in. */
const loaders = { es: () => import('./terms/es.ts') };

/** The group finder's words in the language of the page around it. */
export class FinderWords extends Locale<FinderTerms> {
  constructor(host: ConstructorParameters<typeof Locale>[0]) {
    super(host, loaders);
  }
}
