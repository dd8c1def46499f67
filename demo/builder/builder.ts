import type { TemplateResult } from 'lit';
import { LitElement, html } from 'lit';
import type { BuiltFiles } from './built-files.ts';
import { readBuiltFiles } from './built-files.ts';
import type { Choices } from './embed/choices.ts';
import { NOTHING_CHOSEN } from './embed/choices.ts';
import { pagePieces } from './embed/page-pieces.ts';
import { sheetOf, snippetOf } from './embed/snippet.ts';
import { directionOf, languageTag } from './embed/values.ts';
import { looksSheet } from './looks/stylesheet.ts';
import { Copying } from './parts/copying.ts';
import { languageStep } from './parts/language-step.ts';
import { looksStep } from './parts/looks-step.ts';
import type { PreviewView } from './parts/preview-step.ts';
import { previewStep } from './parts/preview-step.ts';
import { serviceStep } from './parts/service-step.ts';
import { settingsStep } from './parts/settings-step.ts';
import { snippetStep } from './parts/snippet-step.ts';
import { STEPS } from './parts/step.ts';
import { whatStep } from './parts/what-step.ts';
import { FittedStage } from './preview/fitted-stage.ts';
import { PreviewFrame } from './preview/preview-frame.ts';
import { onSampleData, placesOf } from './preview/sample-data.ts';
import { ServiceCheck } from './service/service-check.ts';
import { canHash, styleSource } from './style-hash.ts';
import type { View } from './view.ts';

/**
 * Makes the snippet that puts widgets into a website. It keeps nothing, and what is typed leaves the
 * page only when somebody has it checked, or asks for a preview with their own service.
 */
class EmbedBuilder extends LitElement {
  #built: BuiltFiles | 'missing' | undefined;
  #choices: Choices = { ...NOTHING_CHOSEN, styleForm: canHash ? 'block' : 'file' };
  #look: Pick<PreviewView, 'width' | 'scheme' | 'own'> = {
    width: 768,
    scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    own: false,
  };
  /** The source of the style block, and of which sheet it is. */
  #hash: { readonly sheet: string; readonly source: string } | undefined;
  readonly #checker = new ServiceCheck(this);
  readonly #copying = new Copying(this);
  readonly #frame = new PreviewFrame(this);
  readonly #stage = new FittedStage(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  /** In the page itself: one stylesheet, and labels that find their fields. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #load(): Promise<void> {
    this.#built = await readBuiltFiles().catch(() => 'missing' as const);
    this.requestUpdate();
  }

  readonly #change = (choices: Choices): void => {
    // What is being typed must not be asked letter by letter.
    if (placesOf(choices) !== placesOf(this.#choices)) this.#look = { ...this.#look, own: false };
    this.#choices = choices;
    this.#copying.forget();
    this.requestUpdate();
  };

  readonly #setLook: PreviewView['set'] = (part) => {
    this.#look = { ...this.#look, ...part };
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    if (this.#built === undefined) return html`<p class="note">Reading what the widgets are…</p>`;
    if (this.#built === 'missing') {
      return html`<p class="note" role="alert">
        The widgets have not been built yet. Run <code>npm run build</code>, and load this page again.
      </p>`;
    }
    const { widgets, hashes } = this.#built;
    const sheet = sheetOf(this.#choices, widgets);
    const view: View = {
      choices: this.#choices,
      widgets,
      snippet: snippetOf(this.#choices, {
        widgets,
        hashes,
        styleSource: this.#hash?.sheet === sheet ? this.#hash.source : undefined,
      }),
      change: this.#change,
    };
    return html`<nav class="steps" aria-label="Steps">
        <ol role="list">
          ${STEPS.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ol>
      </nav>
      <div class="choosing-and-seeing">
        <div class="choosing">
        ${whatStep(view)} ${serviceStep(view, this.#checker)} ${settingsStep(view)}
        ${looksStep(view)} ${languageStep(view)}
      </div>
      <div class="seeing">
        ${previewStep(view, { ...this.#look, set: this.#setLook, loaded: this.#frame.loaded })}
      </div>
      </div>
      <div class="taking">
        ${snippetStep(view, {
          canCheck: Object.keys(hashes).length > 0,
          canHash,
          said: this.#copying.said,
          copy: this.#copying.copy,
        })}
      </div>`;
  }

  protected override updated(): void {
    if (this.#built === undefined || this.#built === 'missing') return;
    const { widgets } = this.#built;
    this.#stage.fit(this.#look.width);
    void this.#hashOf(sheetOf(this.#choices, widgets));

    const { own, scheme } = this.#look;
    const choices = own ? this.#choices : onSampleData(this.#choices);
    const { looks } = choices;
    const pieces = pagePieces(choices, widgets);
    const tags = widgets.map(({ tag }) => tag);
    const lang = languageTag(choices.lang) ?? '';
    this.#frame.show({
      pieces,
      sheet: looksSheet({ ...looks, site: scheme }, tags),
      lang,
      direction: directionOf(lang),
      scheme,
      page: looks.page[scheme],
    });
  }

  async #hashOf(sheet: string): Promise<void> {
    if (!canHash || sheet === '' || this.#hash?.sheet === sheet) return;
    const source = await styleSource(sheet);
    this.#hash = { sheet, source };
    this.requestUpdate();
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
