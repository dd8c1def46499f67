import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FinderWords } from './finder-words.ts';

/** A feed's text with its line breaks, and never its markup. */
export const paragraphs = (text: string, lang?: string): TemplateResult[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => html`<p class="prose" lang=${lang ?? nothing} dir="auto">${part.trim()}</p>`);

/** A link away from the page, which tells the other side nothing of where it came from. */
export const linkOut = (
  href: string,
  text: string,
  words: FinderWords,
  hint = words.term('opensNewTab'),
): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noreferrer noopener">${text}<span class="unseen">
    (${hint})</span></a>`;
