import { html } from 'hono/html';
import type { Html } from '../../http/page.ts';
import type { Language } from '../../http/language.ts';

/**
 * Help at any hour in the United States. Sources: 988lifeline.org, crisistextline.org,
 * samhsa.gov/find-help/helplines, thehotline.org.
 */
const LINES: Readonly<
  Record<Language, { readonly title: string; readonly lines: readonly Line[] }>
> = {
  en: {
    title: 'If you cannot wait',
    lines: [
      { words: 'If someone is in danger, or not waking up:', href: 'tel:911', link: 'call 911' },
      { words: 'Suicide & Crisis Lifeline, at any hour:', href: 'tel:988', link: 'call 988' },
      { words: 'Or write to them:', href: 'sms:988', link: 'text 988' },
      { words: 'Crisis Text Line:', href: 'sms:741741', link: 'text HOME to 741741' },
      {
        words: 'SAMHSA, for treatment near you:',
        href: 'tel:+18006624357',
        link: 'call 1-800-662-4357',
      },
      {
        words: 'National Domestic Violence Hotline:',
        href: 'tel:+18007997233',
        link: 'call 1-800-799-7233',
      },
    ],
  },
  es: {
    title: 'Si no puede esperar',
    lines: [
      {
        words: 'Si alguien está en peligro o no despierta:',
        href: 'tel:911',
        link: 'llame al 911',
      },
      {
        words: 'Línea 988 de Prevención del Suicidio y Crisis, a cualquier hora:',
        href: 'tel:988',
        link: 'llame al 988 y oprima 2',
      },
      { words: 'O escríbales:', href: 'sms:988', link: 'envíe AYUDA al 988' },
      { words: 'Crisis Text Line:', href: 'sms:741741', link: 'envíe HOLA al 741741' },
      {
        words: 'SAMHSA, para encontrar tratamiento:',
        href: 'tel:+18006624357',
        link: 'llame al 1-800-662-4357',
      },
      {
        words: 'Línea Nacional contra la Violencia Doméstica:',
        href: 'tel:+18007997233',
        link: 'llame al 1-800-799-7233',
      },
    ],
  },
};

interface Line {
  readonly words: string;
  readonly href: string;
  readonly link: string;
}

/** The lines that every page for visitors ends with. */
export function crisisLines(language: Language): Html {
  const { title, lines } = LINES[language];
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${lines.map(({ words, href, link }) => html`<li>${words} <a href="${href}">${link}</a></li>`)}
    </ul>
  </section>`;
}
