import { html } from 'hono/html';
import type { Language } from '../../http/language.ts';
import type { Html } from '../../http/page.ts';
import { page } from '../../http/page.ts';
import { callUs } from './call-us.ts';
import { crisisLines } from './crisis-lines.ts';

/** What the page says that a plain form ends on. */
export interface Received {
  readonly status: 200 | 404;
  readonly title: string;
  /** Nothing of what was sent: the address of the page stays in the history of a browser. */
  readonly body: Html;
}

/** The page that a plain form ends on. */
export const receivedPage = (
  language: Language,
  { status, title, body }: Received,
  phone: string | undefined,
): Promise<Response> =>
  page(
    {
      language,
      title,
      body: html`${body} ${callUs(language, phone)} ${crisisLines(language)}`,
    },
    status,
  );
