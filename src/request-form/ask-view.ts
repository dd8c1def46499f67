import type { Peer } from '../contract/peer.ts';
import type { ContactMethod, Purpose } from '../contract/request-answers.ts';
import { CONTACT_METHODS } from '../contract/request-answers.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import type { Center } from '../form/center-source.ts';
import type { FormView } from '../form/form-view.ts';
import type { ZoneChoice } from '../form/zone-choices.ts';
import type { RequestWords } from './request-words.ts';

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
