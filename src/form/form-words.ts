import type { Open } from '../contract/open.ts';
import type { FieldError } from '../contract/problem.ts';
import type { TermsLoader } from '../widget/locale.ts';
import { Locale, addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';

export type FormTerms = typeof en;

/** An error as a page finds it or a server sends it. */
export type Fault = Open<FieldError>;

addTerms('en', en);

/** The words of a form: those that all forms share, whatever it has of its own. */
export type FormWords = Locale<FormTerms>;

/** The words of one form, its own and those that all forms share. */
export class FieldWords<OwnTerms extends object> extends Locale<OwnTerms & FormTerms> {
  readonly #own: string;

  /** @param own what the form's own terms about fields begin with: two forms may ask for a `name` */
  constructor(
    host: ConstructorParameters<typeof Locale>[0],
    loaders: Readonly<Record<string, TermsLoader>>,
    own = '',
  ) {
    super(host, loaders);
    this.#own = own;
  }

  /** What a field is called. */
  label(name: string, ...about: readonly string[]): string {
    return this.find(`${this.#own}label:${name}`, ...about) ?? name;
  }

  /** What helps to fill it in, if there is something to say. */
  hint(name: string): string | undefined {
    return this.find(`${this.#own}hint:${name}`);
  }
}

/**
 * What is wrong with a field: in the form's own words for this field and fault where it has them,
 * otherwise in those that all forms have for such a fault, and for one that we do not know in the
 * server's.
 *
 * @param label what the field is called
 */
export const errorText = (
  field: string,
  { code, detail }: Fault,
  label: string,
  words: FormWords,
): string =>
  words.find(`${code}:${field}`) ??
  words.find(`code:${code}`, label) ??
  detail ??
  words.term('code:invalid-format', label);
