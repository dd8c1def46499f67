import { html } from 'hono/html';
import type { Language } from '../../http/language.ts';
import { page } from '../../http/page.ts';
import type { findReceived } from '../store.ts';
import { crisisLines } from './crisis-lines.ts';

const WORDS = {
  en: {
    title: 'We have your request',
    reference: 'Your reference is',
    by: 'Someone from our peer team will be in touch by',
    steps: [
      'We will be in touch only in the ways that you said are safe.',
      'If you have a question, or want to take your request back, tell us the reference.',
      'Your browser remembers that this page was visited. You can delete it from the history.',
    ],
    call: 'You can also call us:',
    gone: 'This request was taken back',
    goneText: 'What you wrote is deleted, and nobody will contact you.',
    unknown: 'We do not find this request',
    unknownText: 'It may have been some time ago. If you still want to talk, please get in touch.',
  },
  es: {
    title: 'Tenemos su solicitud',
    reference: 'Su referencia es',
    by: 'Una persona de nuestro equipo de pares le contactará antes de',
    steps: [
      'Solo le contactaremos de las formas que usted dijo que son seguras.',
      'Si tiene una pregunta, o si quiere retirar su solicitud, díganos la referencia.',
      'Su navegador recuerda que visitó esta página. Puede borrarla del historial.',
    ],
    call: 'También puede llamarnos:',
    gone: 'Esta solicitud fue retirada',
    goneText: 'Lo que escribió está borrado y nadie le contactará.',
    unknown: 'No encontramos esta solicitud',
    unknownText: 'Quizás fue hace tiempo. Si todavía quiere hablar, comuníquese con nosotros.',
  },
} as const;

/** What a page may say of the center. */
export interface Place {
  readonly phone: string | undefined;
  /** The zone that times are told in. */
  readonly timeZone: string;
}

/**
 * The page that a plain form ends on. It tells nothing of what was sent, since its address stays in
 * the history of a browser.
 */
export function receivedPage(
  language: Language,
  received: Awaited<ReturnType<typeof findReceived>>,
  { phone, timeZone }: Place,
): Promise<Response> {
  const words = WORDS[language];
  const callUs =
    phone !== undefined &&
    html`<p>${words.call} <a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a></p>`;
  if (!received || received.status === 'withdrawn') {
    const [title, text] = received
      ? [words.gone, words.goneText]
      : [words.unknown, words.unknownText];
    const body = html`<p>${text}</p>
      ${callUs} ${crisisLines(language)}`;
    return page({ language, title, body }, received ? 200 : 404);
  }
  const { reference, respondBy } = received;
  const time = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const body = html`<p>${words.reference} <span class="reference">${reference}</span></p>
    ${respondBy && html`<p>${words.by} ${time.format(respondBy)}.</p>`}
    <ul>
      ${words.steps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${callUs} ${crisisLines(language)}`;
  return page({ language, title: words.title, body }, 200);
}
