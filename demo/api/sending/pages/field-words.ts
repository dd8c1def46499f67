import type { FieldError } from '../../../../src/contract/index.ts';
import type { Language } from '../../http/language.ts';

export type Words = Readonly<Record<Language, string>>;

/** A field of the plain form, and how a page asks for it again. */
export interface Field {
  readonly label: Words;
  /** `check` is one box to tick, with the value `true`. */
  readonly kind: 'text' | 'tel' | 'email' | 'long-text' | 'choice' | 'check';
  readonly choices?: readonly { readonly value: string; readonly words: Words }[];
}

/** How the correction of one kind of what is sent is worded. */
export interface FieldWords {
  /** By their name, which is their path in the contract. */
  readonly fields: Readonly<Record<string, Field>>;
  /** What is wrong with a field, where it is not said as usual. */
  readonly errors?: Readonly<Partial<Record<FieldError['code'], Words>>>;
}

/** Choices in the contract's order, with words for each. */
export const choices = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Words>>,
) => values.map((value) => ({ value, words: words[value] }));

/** What is wrong with a field. */
export const ERROR_WORDS: Readonly<Record<FieldError['code'], Words>> = {
  required: { en: 'Please answer this.', es: 'Por favor conteste esto.' },
  'too-long': { en: 'This is too long.', es: 'Esto es demasiado largo.' },
  'too-short': { en: 'This is too short.', es: 'Esto es demasiado corto.' },
  'not-allowed': { en: 'Please choose one of the answers.', es: 'Por favor elija una respuesta.' },
  'invalid-phone': {
    en: 'This does not look like a phone number. Check the digits, such as (303) 555-0123.',
    es: 'Esto no parece un número de teléfono. Revise los dígitos, por ejemplo (303) 555-0123.',
  },
  'invalid-email': {
    en: 'This does not look like an email address. It has an @, such as name@example.com.',
    es: 'Esto no parece un correo electrónico. Lleva una @, por ejemplo nombre@example.com.',
  },
  'invalid-time-zone': {
    en: 'We do not know this time zone.',
    es: 'No conocemos esta zona horaria.',
  },
  'invalid-format': { en: 'We cannot read this.', es: 'No podemos leer esto.' },
  'out-of-range': { en: 'This number is out of range.', es: 'Este número no es posible.' },
  'unknown-peer': {
    en: 'This person is not on our team now. Please choose again.',
    es: 'Esta persona no está ahora en nuestro equipo. Por favor elija otra vez.',
  },
  'consent-needed': {
    en: 'We can only contact you if you agree.',
    es: 'Solo podemos contactarle si está de acuerdo.',
  },
};
