import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FinderWords } from './finder-words.ts';

/** The way to the page's form for asking a peer, where the page has one. */
export function peerLink(words: FinderWords): TemplateResult | typeof nothing {
  const form = document.querySelector<HTMLElement>('peer-request-form');
  if (!form) return nothing;
  const text = words.term('talkFirst');
  return form.id && !hasOtherBase()
    ? html`<p><a href=${`#${encodeURIComponent(form.id)}`}>${text}</a></p>`
    : html`<p><button type="button" class="link" @click=${() => goTo(form)}>${text}</button></p>`;
}

/** A page's `<base>` would make another page's address of ours. */
const hasOtherBase = (): boolean =>
  withoutFragment(document.baseURI) !== withoutFragment(document.URL);

const withoutFragment = (address: string): string => address.replace(/#.*/, '');

/** As a link to it would. An element of the page's is not ours to make focusable. */
function goTo(form: HTMLElement): void {
  form.scrollIntoView({ block: 'start' });
  form.focus({ preventScroll: true });
}
