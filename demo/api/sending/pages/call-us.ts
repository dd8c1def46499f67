import { html } from 'hono/html';
import type { Language } from '../../http/language.ts';
import type { Html } from '../../http/page.ts';

const WORDS: Readonly<Record<Language, string>> = {
  en: 'You can also call us:',
  es: 'También puede llamarnos:',
};

/** The center's number, where it has one. */
export const callUs = (language: Language, phone: string | undefined): Html | undefined =>
  phone === undefined
    ? undefined
    : html`<p>
        ${WORDS[language]} <a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>
      </p>`;
