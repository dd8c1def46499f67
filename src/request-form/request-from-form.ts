import type { Contact } from '../contract/contact.ts';
import { fieldErrors } from '../contract/field-errors.ts';
import { PeerRequest } from '../contract/peer-request.ts';
import type { Purpose } from '../contract/request-answers.ts';
import { pointerTo } from '../contract/pointer.ts';
import { requestFromFields } from '../contract/request-fields.ts';
import type { DayPart } from '../form/contact-windows.ts';
import { DAY_PARTS, joinedWindows, windowValue } from '../form/contact-windows.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import { extraAnswers } from '../form/extra-fields.ts';
import type { FormFrame } from '../form/form-frame.ts';
import { frameEntries, signalsOf } from '../form/form-frame.ts';
import type { FormValues } from '../form/form-values.ts';
import type { Fault } from '../form/form-words.ts';
import { phoneFrom } from '../form/phone-number.ts';
import type { SentAbout } from './sent-template.ts';

/** What a request says beyond what was filled in. */
export interface RequestFrame extends FormFrame {
  readonly purpose: Purpose;
  /** The zone of the visitor's times, where none was chosen. */
  readonly timeZone: string;
  /** Where a phone number without a country code is from: two letters of ISO 3166. */
  readonly country: string;
  readonly extraFields: readonly ExtraField[];
}

/** A request that may not be complete yet, and what is wrong with it. */
export interface DraftRequest {
  readonly request: object;
  /** What of it is worth keeping once it is sent. */
  readonly about: SentAbout;
  readonly faults: readonly Fault[];
}

type WrittenContact = Exclude<Contact, { method: 'visitor-will-contact' }>;

/** These controls are named for the visitor's convenience, and put together here. */
const OWN_CONTROLS = ['contact.windows', 'contact.windows.part', 'contact.phone'];

/**
 * The request that a form's entries make, checked against the contract's own schema.
 *
 * @param entries of the controls that show: what was filled in and hidden again is not sent
 */
export function requestFromForm(
  entries: readonly (readonly [string, string])[],
  values: FormValues,
  frame: RequestFrame,
): DraftRequest {
  const isShown = (name: string) => entries.some(([one]) => one === name);
  const windows = windowsOf(
    isShown('contact.windows') ? values.all('contact.windows') : [],
    isShown('contact.windows.part') ? values.all('contact.windows.part') : [],
  );
  const request = requestFromFields([
    ['purpose', frame.purpose],
    ...frameEntries(frame),
    ...entries.filter(([name]) => !OWN_CONTROLS.includes(name) && !name.startsWith('extra.')),
    ...(isShown('contact.phone') ? phoneEntries(values.get('contact.phone'), frame.country) : []),
    ...windows.map((window) => ['contact.windows', window] as const),
    ...(windows.length > 0 && !isShown('contact.timeZone')
      ? [['contact.timeZone', frame.timeZone] as const]
      : []),
  ]);
  const extra = extraAnswers(frame.extraFields, values);
  if (Object.keys(extra).length > 0) request['extra'] = extra;
  request['signals'] = signalsOf(request, frame);
  const contact = request['contact'] as Partial<WrittenContact> | undefined;
  return {
    request,
    about: {
      purpose: frame.purpose,
      method: contact?.method ?? 'visitor-will-contact',
      mayNameOrganization: contact?.safety?.mayNameOrganization === true,
    },
    faults: [...fieldErrors(PeerRequest, request), ...unanswered(frame.extraFields, extra)],
  };
}

const EVERY_DAY = ['0', '1', '2', '3', '4', '5', '6'];
const ALL_PARTS = Object.keys(DAY_PARTS);

/** Days without a part are whole days, and parts without a day are those of every day. */
function windowsOf(days: readonly string[], parts: readonly string[]): string[] {
  if (days.length + parts.length === 0) return [];
  return joinedWindows(
    (days.length > 0 ? days : EVERY_DAY).flatMap((day) =>
      (parts.length > 0 ? parts : ALL_PARTS).map((part) =>
        windowValue(Number(day), part as DayPart),
      ),
    ),
  );
}

/** A number that cannot be read goes through as it is, for the check to find. */
function phoneEntries(text: string, country: string): (readonly [string, string])[] {
  const number = phoneFrom(text, country);
  return [
    ['contact.phone', number?.phone ?? text],
    ...(number?.extension ? [['contact.extension', number.extension] as const] : []),
  ];
}

const unanswered = (fields: readonly ExtraField[], answers: object): Fault[] =>
  fields
    .filter(({ key, required }) => required && !Object.hasOwn(answers, key))
    .map(({ key }) => ({ pointer: pointerTo(['extra', key]), code: 'required' }));
