import { FieldWords } from '../form/form-words.ts';
import { addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';
import type sending from './terms/sending-en.ts';

/** The story form's words, in any language. */
export type ShareTerms = typeof en & typeof sending;

addTerms('en', en);

/** The languages that a page may ask for. English is built in. */
const loaders = { es: () => import('./terms/es.ts') };

/** The story form's words in the language of the page around it. */
export class ShareWords extends FieldWords<ShareTerms> {
  constructor(host: ConstructorParameters<typeof FieldWords>[0]) {
    super(host, loaders, 'share-');
  }
}
