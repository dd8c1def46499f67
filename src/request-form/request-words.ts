import type { FormTerms } from '../form/form-words.ts';
import formEn from '../form/terms/en.ts';
import { Locale, addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';
import type sending from './terms/sending-en.ts';

/** The request form's words, in any language. */
export type RequestTerms = typeof en & typeof sending;

// The words of all forms, too: the first look at the form needs them, before anything else of it.
addTerms('en', { ...formEn, ...en });

/** The languages that a page may ask for. English is built in. */
const loaders = { es: () => import('./terms/es.ts') };

/** The request form's words in the language of the page around it. */
export class RequestWords extends Locale<RequestTerms & FormTerms> {
  constructor(host: ConstructorParameters<typeof Locale>[0]) {
    super(host, loaders);
  }

  /** What a field is called. */
  label(name: string, ...about: readonly string[]): string {
    return this.find(`label:${name}`, ...about) ?? name;
  }
}
