import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SafetyWords } from './safety-words.ts';
import type { CrisisContact, CrisisLine } from './us-lines.ts';

/** What the template must know of a language. */
type Words = Pick<SafetyWords, 'term' | 'lang'>;

/** Crisis lines with their numbers to tap. */
export const crisisLines = (lines: readonly CrisisLine[], words: Words): TemplateResult =>
  html`<p class="note">${words.term('crisisHours')}</p>
    <ul role="list">
      ${lines.map((line) => oneLine(line, words))}
    </ul>`;

function oneLine(line: CrisisLine, words: Words): TemplateResult {
  const { language } = new Intl.Locale(words.lang());
  const contacts = line.inLanguage?.[language] ?? line.contacts;
  return html`<li>
    <p>
      <strong><bdi>${words.term(`crisis:${line.id}`)}</bdi></strong>
      <span class="note">${words.term(`crisisFor:${line.id}`)}</span>
    </p>
    <p class="contacts">${contacts.map((contact) => link(contact, words))}</p>
    ${
      line.choosesSpanish
        ? html`<p class="note" lang="es">${words.term('crisisInSpanish')}</p>`
        : nothing
    }
  </li>`;
}

/** Written from left to right in every language, or the parts of a number change places. */
const link = (contact: CrisisContact, words: Words): TemplateResult =>
  html`<a href=${addressOf(contact)} dir="auto">
    ${words.term(`crisisBy:${contact.by}`, contact.message ?? '')}
    <bdi dir="ltr">${contact.number}</bdi>
  </a>`;

function addressOf({ by, number, message }: CrisisContact): string {
  const digits = number.replace(/\D/g, '');
  if (by === 'call' || by === 'tty') return `tel:${digits}`;
  // Android looks for the message behind `?`, and iOS behind `&`.
  return message ? `sms:${digits}?&body=${message}` : `sms:${digits}`;
}
