import { isHttpUrl } from '../../contract/index.ts';
import { LINE, NOTES, plainText } from './plain-text.ts';
import type { TextOf, ValueOf } from './row-text.ts';
import { filled, isBlank, joined } from './row-text.ts';

/** How to join from anywhere. */
export interface Joining {
  readonly url?: string;
  readonly phone?: string;
  readonly notes?: string;
}

/** In which fields a format keeps how to join. */
export interface JoiningFields {
  readonly url: string;
  readonly phone: string;
  readonly notes: readonly string[];
}

/** Reads how to join a group. A link or a number that cannot be used is noted in `dropped`. */
export function readJoining(
  fields: JoiningFields,
  valueOf: ValueOf,
  text: TextOf,
  dropped: string[],
): Joining | undefined {
  const link = valueOf(fields.url);
  const url = joinLink(link);
  if (url === undefined && !isBlank(link)) dropped.push(fields.url);
  const number = valueOf(fields.phone);
  const dial = dialIn(number);
  if (!dial && !isBlank(number)) dropped.push(fields.phone);
  const notes = [dial?.notes, ...fields.notes.map((field) => text(field, NOTES))];
  return filled({ url, phone: dial?.phone, notes: joined(notes, '\n') });
}

/** A link to read more: a whole http(s) address, or `undefined`. */
export function webLink(field: string, valueOf: ValueOf, dropped: string[]): string | undefined {
  const value = valueOf(field);
  if (isBlank(value)) return undefined;
  const text = plainText(value);
  if (text !== undefined && text.length <= LONGEST_LINK && isHttpUrl(text)) return text;
  dropped.push(field);
  return undefined;
}

/** In code units: the contract's limit, less a scheme that may have to be added. */
const LONGEST_LINK = 2048 - 'https://'.length;

/**
 * The link of an online group. One without a scheme gets `https://`, provided that it looks like an
 * address; anything but http(s) is dropped, for it could run in the page.
 */
export function joinLink(value: unknown): string | undefined {
  const text = plainText(value);
  if (text === undefined || text.length > LONGEST_LINK) return undefined;
  if (/^https?:\/\//i.test(text)) return isHttpUrl(text) ? text : undefined;
  const link = `https://${text.replace(/^\/\//, '')}`;
  return /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(link) && isHttpUrl(link)
    ? link
    : undefined;
}

/** A number to dial, and the text it stood in where that says more. */
export interface DialIn {
  readonly phone?: string;
  readonly notes?: string;
}

/**
 * The number of a dial-in with the pauses and codes that lead into the meeting: digits and `+ , * #`.
 * Where words stand in between ("access code"), only the number before them is dialled and the whole
 * is kept to read: run together they would ring a stranger.
 */
export function dialIn(value: unknown): DialIn | undefined {
  const notes = plainText(value);
  if (notes === undefined || notes.length > LINE || !/\d/.test(notes)) return undefined;
  const start = /^[\d+,;*#()\s.–-]*/.exec(notes)?.[0] ?? '';
  const phone = start.replace(/;/g, ',').replace(/[^\d+,*#]/g, '');
  if (!/\d{3}/.test(phone)) return { notes };
  return start === notes ? { phone } : { phone: phone.replace(/[+,]+$/, ''), notes };
}
