import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PeerRequest } from '../../../src/contract/index.ts';
import type { RequestSettings } from '../settings/requests.ts';

/** Whether the request has no phone number, or one that can exist where it says it is. */
export const hasPossiblePhone = ({ contact }: PeerRequest): boolean =>
  !('phone' in contact) || isValidPhoneNumber(contact.phone);

/** A phone number as the contract has it. */
interface WrittenPhone {
  readonly phone: string;
  readonly extension?: string;
}

/**
 * Reads a phone number as people write it: `(303) 555-0123 ext. 4`.
 *
 * @param country where it is from if it does not say
 * @returns `undefined` where it cannot be a number
 */
export function readPhone(
  written: string,
  country: RequestSettings['country'],
): WrittenPhone | undefined {
  const found = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  if (!found?.isValid()) return undefined;
  return { phone: found.number, ...(found.ext !== undefined && { extension: found.ext }) };
}

/** The entries, with the phone number as the contract has it where it can be read as one. */
export function withPhone(
  entries: readonly (readonly [string, string])[],
  country: Parameters<typeof readPhone>[1],
): (readonly [string, string])[] {
  return entries.flatMap(([name, value]): (readonly [string, string])[] => {
    const read = name === 'contact.phone' ? readPhone(value, country) : undefined;
    if (!read) return [[name, value]];
    const extension = read.extension !== undefined && !has(entries, 'contact.extension');
    return [
      [name, read.phone],
      ...(extension ? [['contact.extension', read.extension] as [string, string]] : []),
    ];
  });
}

const has = (entries: readonly (readonly [string, string])[], name: string): boolean =>
  entries.some(([key, value]) => key === name && value.trim() !== '');
