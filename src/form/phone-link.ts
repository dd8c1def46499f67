import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Center } from './center-source.ts';
import type { FormWords } from './form-words.ts';

/** A number to tap. Written from left to right in every language. */
export const phoneLink = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^\d+,;*]/g, '')}" dir="ltr">${number}</a>`;

/** What else a visitor can do, where the center has a number. */
export const callInstead = (
  { phone, organization = '' }: Center,
  words: FormWords,
): TemplateResult | typeof nothing =>
  phone ? html`${words.term('formCall', organization)} ${phoneLink(phone)}` : nothing;
