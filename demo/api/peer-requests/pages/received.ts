import { html } from 'hono/html';
import type { Language } from '../../http/language.ts';
import type { Received } from '../../sending/pages/received-page.ts';
import type { findReceived } from '../store.ts';

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
    gone: 'Esta solicitud fue retirada',
    goneText: 'Lo que escribió está borrado y nadie le contactará.',
    unknown: 'No encontramos esta solicitud',
    unknownText: 'Quizás fue hace tiempo. Si todavía quiere hablar, comuníquese con nosotros.',
  },
} as const;

/**
 * What a visitor is told of a request by its reference.
 *
 * @param timeZone the one that times are told in
 */
export function receivedWords(
  language: Language,
  received: Awaited<ReturnType<typeof findReceived>>,
  timeZone: string,
): Received {
  const words = WORDS[language];
  if (!received) {
    return { status: 404, title: words.unknown, body: html`<p>${words.unknownText}</p>` };
  }
  if (received.status === 'withdrawn') {
    return { status: 200, title: words.gone, body: html`<p>${words.goneText}</p>` };
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
    </ul>`;
  return { status: 200, title: words.title, body };
}
