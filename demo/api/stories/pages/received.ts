import { html } from 'hono/html';
import type { Language } from '../../http/language.ts';
import type { Received } from '../../sending/pages/received-page.ts';

const WORDS = {
  en: {
    title: 'Thank you for your story',
    reference: 'Your reference is',
    steps: [
      'Someone on our team reads each story before anyone else can. This may take some days.',
      'If you have a question, or want your story taken down, at any time, tell us the reference.',
      'Your browser remembers that this page was visited. You can delete it from the history.',
    ],
    gone: 'This story was taken back',
    goneText: 'What you wrote is deleted, and nobody can read it on our website.',
    unknown: 'We do not find this story',
    unknownText: 'It may have been some time ago. If you have a question, please get in touch.',
  },
  es: {
    title: 'Gracias por su historia',
    reference: 'Su referencia es',
    steps: [
      'Una persona de nuestro equipo lee cada historia antes que nadie. Puede tardar unos días.',
      'Si tiene una pregunta, o si quiere que retiremos su historia, en cualquier momento, díganos la referencia.',
      'Su navegador recuerda que visitó esta página. Puede borrarla del historial.',
    ],
    gone: 'Esta historia fue retirada',
    goneText: 'Lo que escribió está borrado y nadie puede leerlo en nuestro sitio.',
    unknown: 'No encontramos esta historia',
    unknownText: 'Quizás fue hace tiempo. Si tiene una pregunta, comuníquese con nosotros.',
  },
} as const;

/**
 * What an author is told of a story by its reference: the same whether somebody has read it yet,
 * whether it is published, or not.
 *
 * @param withdrawn `undefined` where no story has the reference
 */
export function receivedWords(
  language: Language,
  reference: string,
  withdrawn: boolean | undefined,
): Received {
  const words = WORDS[language];
  if (withdrawn === undefined) {
    return { status: 404, title: words.unknown, body: html`<p>${words.unknownText}</p>` };
  }
  if (withdrawn) return { status: 200, title: words.gone, body: html`<p>${words.goneText}</p>` };
  const body = html`<p>${words.reference} <span class="reference">${reference}</span></p>
    <ul>
      ${words.steps.map((step) => html`<li>${step}</li>`)}
    </ul>`;
  return { status: 200, title: words.title, body };
}
