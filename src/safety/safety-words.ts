import { Locale, addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';

/** The words of the quick exit and the crisis lines, in any language. */
export type SafetyTerms = typeof en;

addTerms('en', en);

/** The languages that a page may ask for. English is built in. */
const loaders = { es: () => import('./terms/es.ts') };

/** The words of the quick exit and the crisis lines in the language of the page around it. */
export class SafetyWords extends Locale<SafetyTerms> {
  constructor(host: ConstructorParameters<typeof Locale>[0]) {
    super(host, loaders);
  }
}
