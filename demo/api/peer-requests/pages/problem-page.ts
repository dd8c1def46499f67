import { html } from 'hono/html';
import type { MiddlewareHandler } from 'hono';
import { mediaType } from '../../http/body.ts';
import { languageOf } from '../../http/language.ts';
import { page } from '../../http/page.ts';
import { crisisLines } from './crisis-lines.ts';

const WORDS = {
  en: {
    title: 'We could not take your request',
    back: 'Go back in your browser: what you wrote should still be there.',
    call: 'You can also call us:',
    reasons: {
      403: 'It came from a page that may not send it here.',
      413: 'It was too long. Please shorten your message.',
      429: 'Too many requests came at once. Please try again in a few minutes.',
    } as Readonly<Record<number, string>>,
    otherwise: 'Something went wrong on our side. Please try again in a few minutes.',
  },
  es: {
    title: 'No pudimos recibir su solicitud',
    back: 'Regrese en su navegador: lo que escribió debería seguir ahí.',
    call: 'También puede llamarnos:',
    reasons: {
      403: 'Vino de una página que no puede enviarla aquí.',
      413: 'Era demasiado larga. Por favor acorte su mensaje.',
      429: 'Llegaron demasiadas solicitudes a la vez. Inténtelo de nuevo en unos minutos.',
    } as Readonly<Record<number, string>>,
    otherwise: 'Algo salió mal de nuestro lado. Inténtelo de nuevo en unos minutos.',
  },
};

export const FORM = 'application/x-www-form-urlencoded';

/** Turns a problem into a page where a browser shows the answer: that of a plain form. */
export const problemPages =
  (phone: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const problem = c.res.headers.get('Content-Type') === 'application/problem+json';
    if (!problem || mediaType(c) !== FORM) return;
    const language = languageOf(c);
    const { title, back, call, reasons, otherwise } = WORDS[language];
    const retryAfter = c.res.headers.get('Retry-After');
    const { status } = c.res;
    const body = html`<p>${reasons[status] ?? otherwise}</p>
      <p>${back}</p>
      ${
        phone !== undefined &&
        html`<p>${call} <a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a></p>`
      }
      ${crisisLines(language)}`;
    c.res = await page({ language, title, body }, status, {
      ...(retryAfter !== null && { 'Retry-After': retryAfter }),
    });
  };
