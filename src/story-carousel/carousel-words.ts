import { Locale, addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';

/** The story carousel's words, in any language. */
export type StoryTerms = typeof en;

addTerms('en', en);

/** The languages that a page may ask for. English is built in. */
const loaders = { es: () => import('./terms/es.ts') };

/** The story carousel's words in the language of the page around it. */
export class CarouselWords extends Locale<StoryTerms> {
  constructor(host: ConstructorParameters<typeof Locale>[0]) {
    super(host, loaders);
  }
}
