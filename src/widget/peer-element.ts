import type { PropertyDeclarations, TemplateResult } from 'lit';
import { LitElement, html } from 'lit';
import type { ThemeName } from './page-theme.ts';
import { PageTheme } from './page-theme.ts';

/**
 * What every widget is: an element with a theme of its page, and a template of its own.
 *
 * @attribute {string} lang - `en` or `es`, with or without a region; absent: the nearest around the element.
 * @cssproperty [--peer-accent=#0b675a] - Links, buttons and marks; `#79d2c0` where the page is dark.
 * @cssproperty [--peer-on-accent=#fff] - Text on the accent colour; `#04211c` where the page is dark.
 * @cssproperty [--peer-surface=transparent] - Behind the widget; `#fff` or `#141d1b` with a `theme`.
 * @cssproperty [--peer-text=inherit] - Text; `#1d2624` or `#e8efed` with a `theme`.
 * @cssproperty [--peer-muted=color-mix(in srgb, currentColor 85%, transparent)] - Text that matters less.
 * @cssproperty [--peer-border=color-mix(in srgb, currentColor 18%, transparent)] - Lines between things.
 * @cssproperty [--peer-radius=0.5em] - Rounding of corners.
 * @cssproperty [--peer-space=1em] - The distance that all others are parts or multiples of.
 * @cssproperty [--peer-focus=var(--peer-accent)] - The ring around what has focus.
 * @cssproperty [--peer-danger=#a3242b] - Errors; `#ffb1ab` where the page is dark.
 */
export abstract class PeerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: {},
  };

  /** `light` or `dark`; absent: whichever the page around it looks like. */
  declare theme: ThemeName | undefined;

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
