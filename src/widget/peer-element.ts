import type { PropertyDeclarations, TemplateResult } from 'lit';
import { LitElement, html } from 'lit';
import { PageTheme } from './page-theme.ts';

/** What every widget is: an element with a theme of its page, and a template of its own. */
export abstract class PeerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: {},
  };

  /** `light` or `dark`; absent: whichever the page around it looks like. */
  declare theme: string | undefined;

  readonly #theme = new PageTheme(this);

  /** The language of the widget's own words, which need not be the page's. */
  protected abstract get spokenLanguage(): string;

  /** The widget's content, inside the box that carries its colours. */
  protected abstract content(): TemplateResult;

  override render(): TemplateResult {
    const classes = `widget ${this.#theme.name} ${this.theme ? 'own' : ''}`;
    return html`<div class=${classes} lang=${this.spokenLanguage}>${this.content()}</div>`;
  }
}
