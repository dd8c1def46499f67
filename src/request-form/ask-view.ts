import type { Peer } from '../contract/peer.ts';
import type { ContactMethod, Purpose } from '../contract/request-answers.ts';
import { CONTACT_METHODS } from '../contract/request-answers.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import type { FieldText, FormView } from '../form/form-view.ts';
import type { ZoneChoice } from '../form/zone-choices.ts';
import type { RequestWords } from './request-words.ts';

/** What the center is and offers, as the form has learned it. */
export interface Center {
  readonly organization: string | undefined;
  readonly phone: string | undefined;
  readonly privacyUrl: string | undefined;
}

/** What the templates of the request form are told. */
export interface AskView extends FormView {
  readonly words: RequestWords;
  readonly purpose: Purpose;
  readonly center: Center;
  readonly peers: readonly Peer[];
  readonly extraFields: readonly ExtraField[];
  /** The zone in which the visitor's times are, an IANA name. */
  readonly timeZone: string;
  /** The zones to choose from, once the visitor asks for another. */
  readonly zoneChoices: readonly ZoneChoice[] | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onChooseZone: () => void;
}

/** The ways to get in touch. Without a number nobody can call. */
export const methodsOf = ({ center }: AskView): ContactMethod[] =>
  CONTACT_METHODS.filter((one) => one !== 'visitor-will-contact' || center.phone);

/** The method that is chosen, if one is. A page's own form may have had others. */
export const methodOf = (view: AskView): ContactMethod | '' =>
  methodsOf(view).find((one) => one === view.values.get('contact.method')) ?? '';

/** What a field is called and explained by, from the terms. */
export const fieldText = (
  { words }: AskView,
  name: string,
  ...about: readonly string[]
): FieldText => ({
  name,
  label: words.label(name, ...about),
  hint: words.find(`hint:${name}`),
});

/** The same for a field that may stay empty. */
export function optionalText(view: AskView, name: string, ...about: readonly string[]): FieldText {
  const field = fieldText(view, name, ...about);
  return { ...field, label: view.words.term('formOptional', field.label) };
}

/** Answers whose words are terms: `urgency:today` for the value `today`. */
export const optionsOf = (
  { words }: AskView,
  terms: string,
  values: readonly string[],
): { value: string; label: string; hint?: string | undefined }[] =>
  values.map((value) => ({
    value,
    label: words.find(`${terms}:${value}`) ?? value,
    hint: words.find(`hint:${terms}:${value}`) ?? words.find(`${terms}Hint:${value}`),
  }));
