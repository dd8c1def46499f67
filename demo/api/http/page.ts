import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from './language.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Legible anywhere and nothing to load: a visitor sees this page where scripts do not run. */
const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 38rem; }
h1 { line-height: 1.2; }
input, select, textarea, button { font: inherit; max-width: 100%; box-sizing: border-box; }
input:not([type=checkbox]), select, textarea { width: 100%; padding: .5rem; min-height: 2.75rem; }
input[type=checkbox] { width: 1.5rem; height: 1.5rem; vertical-align: middle; }
button { padding: .6rem 1.2rem; min-height: 2.75rem; }
label, .error { display: block; margin-top: 1rem; font-weight: 600; }
.error, .problem { border-inline-start: .3rem solid #c9302c; padding-inline-start: .8rem; }
.reference { font-size: 1.5rem; font-weight: 700; letter-spacing: .05em; }
li { margin-block: .4rem; }
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** In one piece: a blank more, and the hash would not fit. */
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** What a page holds. Whatever is put into `body` by hono's `html` is escaped. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

/** Answers with a page that needs no script, loads nothing and is kept nowhere. */
export async function page(
  { language, title, body }: Page,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const text = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return new Response(text.toString(), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=UTF-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; ` +
        "base-uri 'none'; frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      // A form on it says where it comes from, and no other site learns of this page.
      'Referrer-Policy': 'same-origin',
      ...headers,
    },
  });
}
