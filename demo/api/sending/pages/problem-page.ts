import { html } from 'hono/html';
import type { MiddlewareHandler } from 'hono';
import { mediaType } from '../../http/body.ts';
import type { Language } from '../../http/language.ts';
import { languageOf } from '../../http/language.ts';
import { page } from '../../http/page.ts';
import { callUs } from './call-us.ts';
import { crisisLines } from './crisis-lines.ts';

const WORDS = {
  en: {
    back: 'Go back in your browser: what you wrote should still be there.',
    reasons: {
      403: 'It came from a page that may not send it here.',
      429: 'Too many requests came at once. Please try again in a few minutes.',
    } as Readonly<Record<number, string>>,
    otherwise: 'Something went wrong on our side. Please try again in a few minutes.',
  },
  es: {
    back: 'Regrese en su navegador: lo que escribió debería seguir ahí.',
    reasons: {
      403: 'Vino de una página que no puede enviarla aquí.',
      429: 'Llegaron demasiadas solicitudes a la vez. Inténtelo de nuevo en unos minutos.',
    } as Readonly<Record<number, string>>,
    otherwise: 'Algo salió mal de nuestro lado. Inténtelo de nuevo en unos minutos.',
  },
};

/** What a page says of one kind of what is sent that could not be taken. */
export type ProblemWords = Readonly<
  Record<Language, { readonly title: string; readonly tooLong: string }>
>;

export const FORM = 'application/x-www-form-urlencoded';

/** Turns a problem into a page where a browser shows the answer: that of a plain form. */
export const problemPages =
  (kind: ProblemWords, phone: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const problem = c.res.headers.get('Content-Type') === 'application/problem+json';
    if (!problem || mediaType(c) !== FORM) return;
    const language = languageOf(c);
    const { back, reasons, otherwise } = WORDS[language];
    const { title, tooLong } = kind[language];
    const retryAfter = c.res.headers.get('Retry-After');
    const { status } = c.res;
    const body = html`<p>${status === 413 ? tooLong : (reasons[status] ?? otherwise)}</p>
      <p>${back}</p>
      ${callUs(language, phone)} ${crisisLines(language)}`;
    c.res = await page({ language, title, body }, status, {
      ...(retryAfter !== null && { 'Retry-After': retryAfter }),
    });
  };
