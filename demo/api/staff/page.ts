import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** HTML in which every value has been escaped. */
export type Html = ReturnType<typeof html>;

/** One page of the inbox. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Who is signed in; nobody on the page to sign in with. */
  readonly staff?: string | undefined;
  /** Which of the two lists it belongs to. */
  readonly place?: 'requests' | 'stories';
  readonly status?: ContentfulStatusCode;
}

/**
 * The way from a page to the folder `/staff`. All addresses on our pages are relative, because an
 * API that is mounted under a path of another server does not know its own.
 */
export const wayUp = (c: Context): string =>
  '../'.repeat(Math.max(0, c.req.path.split('/').length - 3));

/** Answers with a page. */
export function show(c: Context, { title, body, staff, place, status = 200 }: Page) {
  const up = wayUp(c);
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title} · Peer support inbox</title>
          <link rel="stylesheet" href="${up}style.css" />
        </head>
        <body>
          <a class="skip" href="#main">Skip to the content</a>
          <header>
            <p class="inbox">
              ${
                staff === undefined
                  ? 'Peer support inbox'
                  : html`<a href="${up}inbox">Peer support inbox</a>`
              }
            </p>
            ${staff !== undefined && places(up, place)}
            ${
              staff !== undefined &&
              html`<form class="sign-out" method="post" action="${up}sign-out">
              <span>Signed in as <b dir="auto">${staff}</b></span>
              <button>Sign out</button>
            </form>`
            }
          </header>
          <main id="main" tabindex="-1">${body}</main>
        </body>
      </html>`,
    status,
  );
}

const PLACES = [
  { place: 'requests', title: 'Requests', path: 'inbox' },
  { place: 'stories', title: 'Stories', path: 'stories' },
] as const;

const places = (up: string, current: Page['place']): Html =>
  html`<nav aria-label="Inbox">
    <ul role="list">
      ${PLACES.map(
        ({ place, title, path }) =>
          html`<li>
            <a href="${up}${path}" aria-current="${place === current ? 'true' : 'false'}"
              >${title}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** A page that says one thing, with a way on. */
export const sayOnly = (
  c: Context,
  page: Omit<Page, 'body'> & { readonly text: string },
): Response | Promise<Response> =>
  show(c, {
    ...page,
    body: html`<h1>${page.title}</h1>
      <p>${page.text}</p>
      <p><a href="${wayUp(c)}inbox">Go to the inbox</a></p>`,
  });

export const notThere = (c: Context): Response | Promise<Response> =>
  sayOnly(c, { status: 404, title: 'There is no such page', text: 'It may have been deleted.' });

/** What a form of ours sent. Whatever else was sent has no fields. */
export const fieldsOf = async (c: Context): Promise<URLSearchParams> =>
  new URLSearchParams(await c.req.text());

/** A form of one button. What it does changes something, so it is a POST. */
export const button = (
  action: string,
  label: string,
  { main = false, fields }: { readonly main?: boolean; readonly fields?: Html } = {},
): Html =>
  html`<form method="post" action="${action}">
    ${fields}<button class="${main ? 'main' : ''}">${label}</button>
  </form>`;

/** Rows of a description list, without those that have nothing to say. */
export const facts = (rows: readonly (readonly [string, Html | string | undefined])[]): Html =>
  html`<dl>
    ${rows.map(
      ([name, value]) =>
        value !== undefined &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

/** What somebody typed: in its own direction, with its own line breaks. */
export const typed = (text: string): Html => html`<span class="typed" dir="auto">${text}</span>`;

/** The same, of which the language is known. */
export const typedIn = (lang: string | undefined, text: string): Html =>
  lang === undefined
    ? typed(text)
    : html`<span class="typed" dir="auto" lang="${lang}">${text}</span>`;

/**
 * What just happened. It takes the focus, so that nobody who does not see it has to look for it, and
 * the next step of the keyboard is from there.
 */
export const notice = (
  words: Html | string,
  { alarm = false }: { readonly alarm?: boolean } = {},
): Html =>
  html`<p class="notice ${alarm ? 'alarm' : ''}" role="status" tabindex="-1" autofocus>
    ${words}
  </p>`;
