import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ShownRequest } from './shown-request.ts';

/** The one way to reach a person that they asked for. */
export interface WayOfContact {
  readonly label: string;
  readonly href: string;
  /** The number or the address, as people write it. */
  readonly text: string;
}

/**
 * The link for the way that the visitor chose, and none for any other: what is not allowed is not on
 * the page, so nobody can press it by mistake.
 */
export function wayOfContact({
  method,
  phone,
  extension,
  email,
}: ShownRequest): WayOfContact | undefined {
  if (phone !== undefined && (method === 'call' || method === 'text')) {
    const number = parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
    const text = extension === undefined ? number : `${number}, extension ${extension}`;
    if (method === 'text') return { label: 'Text', href: `sms:${phone}`, text };
    // RFC 3966, section 5.3: an extension belongs to the link.
    const more = extension === undefined ? '' : `;ext=${extension}`;
    return { label: 'Call', href: `tel:${phone}${more}`, text };
  }
  if (method === 'email' && email !== undefined) {
    return { label: 'Write to', href: mailto(email), text: email };
  }
  return undefined;
}

/** Encoded, so that nothing in the address adds a receiver or a subject. */
export function mailto(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
}
