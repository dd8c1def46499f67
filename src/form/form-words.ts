import type { Open } from '../contract/open.ts';
import type { FieldError } from '../contract/problem.ts';
import type { Locale } from '../widget/locale.ts';
import { addTerms } from '../widget/locale.ts';
import en from './terms/en.ts';

export type FormTerms = typeof en;

/** An error as a page finds it or a server sends it. */
export type Fault = Open<FieldError>;

addTerms('en', en);

/** The words of a form: those that all forms share, whatever it has of its own. */
export type FormWords = Locale<FormTerms>;

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
