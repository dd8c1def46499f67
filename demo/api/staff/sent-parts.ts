import { html } from 'hono/html';
import type { Html } from './page.ts';
import { facts, typed } from './page.ts';
import type { SentPart } from './sent.ts';

/** What was sent, each part beside what it is called. */
export const parts = (sent: readonly SentPart[], nameOf: (path: string) => string): Html =>
  facts(sent.map(({ path, text }) => [nameOf(path), typed(text)] as const));

/** The answers to a center's own questions, and whatever else came that nobody here knows yet. */
export const furtherParts = (extra: readonly SentPart[], others: readonly SentPart[]): Html =>
  html`${
    extra.length > 0 &&
    html`<h3>Our own questions</h3>
      ${parts(extra, (path) => path.replace(/^extra\.?/, ''))}`
  }
  ${
    others.length > 0 &&
    html`<h3>Also sent</h3>
      ${parts(others, (path) => path)}`
  }`;
