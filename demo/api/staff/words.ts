import type { RequestStatus } from '../database/schema.ts';
import type { ShownRequest } from './shown-request.ts';

type Words<Name extends keyof ShownRequest> = Readonly<
  Record<Extract<ShownRequest[Name], string>, string>
>;

export const PURPOSE_WORDS: Words<'purpose'> = {
  talk: 'Wants to talk with a peer',
  'check-in': 'Wants regular check-ins',
  accountability: 'Wants an accountability partner',
  offer: 'Offers to support others',
};

export const FOR_WORDS: Words<'forWhom'> = {
  self: 'Themselves',
  'loved-one': 'Someone they love',
  other: 'Someone else',
};

export const URGENCY_WORDS: Words<'urgency'> = {
  today: 'Today',
  'this-week': 'This week',
  'no-rush': 'No rush',
};

export const METHOD_WORDS: Words<'method'> = {
  call: 'Call them',
  text: 'Text them',
  email: 'Write an email',
  'visitor-will-contact': 'They will contact us',
};

export const CADENCE_WORDS: Words<'cadence'> = {
  once: 'Once',
  weekly: 'Every week',
  'twice-weekly': 'Twice a week',
  daily: 'Every day',
};

export const STATUS_WORDS: Readonly<Record<RequestStatus, string>> = {
  open: 'Nobody has it yet',
  claimed: 'Somebody has it',
  contacted: 'We are in touch',
  closed: 'Done',
  withdrawn: 'Taken back. Do not contact',
};

const PREFERENCES: Readonly<Record<string, string>> = {
  'preferences.pathways': 'Pathway',
  'preferences.peer': 'Would rather talk with',
  'preferences.ageBand': 'Age of the peer',
  'preferences.gender': 'Gender of the peer',
};

/** What a preference is called, or its path where it is a new one. */
export const preferenceWords = (path: string): string => PREFERENCES[path] ?? path;

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "Spanish (es)". */
export function languageWords(tag: string): string {
  try {
    return `${languages.of(tag.replaceAll('_', '-')) ?? tag} (${tag})`;
  } catch {
    return tag;
  }
}
