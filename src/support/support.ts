import { ContextProvider } from '@lit/context';
import type { PropertyValues, TemplateResult } from 'lit';
import { LitElement, css, html } from 'lit';
import type { SupportKey } from '../widget/support-context.ts';
import { supportContexts } from '../widget/support-context.ts';

/**
 * Shares one center's settings with all widgets inside it, so that each needs none of its own.
 *
 * @tag peer-support
 * @slot - The part of the page that holds the widgets.
 * @attribute {string} lang - The language of the widgets inside, `en` or `es`, with or without a region.
 */
export class PeerSupport extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    api: {},
    organization: {},
    phone: {},
    privacyUrl: { attribute: 'privacy-url' },
  };

  /** Base URL of the center's API. */
  declare api: string | undefined;
  /** The center's name. */
  declare organization: string | undefined;
  /** The number a visitor can call instead. */
  declare phone: string | undefined;
  /** Where the center says what it does with what a visitor writes. */
  declare privacyUrl: string | undefined;

  readonly #providers = (Object.keys(supportContexts) as SupportKey[]).map(
    (name) => [name, new ContextProvider(this, { context: supportContexts[name] })] as const,
  );

  override willUpdate(changed: PropertyValues<this>): void {
    for (const [name, provider] of this.#providers) {
      if (changed.has(name)) provider.setValue(this[name] || undefined);
    }
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
