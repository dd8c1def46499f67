import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A number to tap. Written from left to right in every language. */
export const phoneLink = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^\d+,;*]/g, '')}" dir="ltr">${number}</a>`;
