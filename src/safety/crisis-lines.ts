import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html } from 'lit';
import { PeerElement } from '../widget/peer-element.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { crisisLines } from './crisis-lines-template.ts';
import { styles } from './crisis-lines.styles.ts';
import { SafetyWords } from './safety-words.ts';
import { US_LINES } from './us-lines.ts';

/**
 * Says whom a person in danger or distress can call or text, right now and at any hour.
 *
 * @tag peer-crisis-lines
 * @slot - A center's own lines, instead of those that are built in.
 * @slot heading - A heading of the page's own, of the level that fits there.
 * @csspart heading - The heading, where the page gives none.
 */
export class PeerCrisisLines extends PeerElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    region: {},
  };

  /** The country whose lines show, as two letters of ISO 3166. `US` is built in. */
  declare region: string | undefined;

  readonly #words = new SafetyWords(this);
  readonly #update = () => this.requestUpdate();

  constructor() {
    super();
    this.region = 'US';
  }

  protected override get spokenLanguage(): string {
    return this.#words.lang();
  }

  protected override content(): TemplateResult {
    const words = this.#words;
    return html`<div class="lines">
      <slot name="heading"><h2 part="heading">${words.term('crisisHeading')}</h2></slot>
      ${hasOwnLines(this) ? '' : this.#builtIn()}
      <slot @slotchange=${this.#update}></slot>
    </div>`;
  }

  #builtIn(): TemplateResult {
    if (/^(us)?$/i.test(this.region ?? '')) return crisisLines(US_LINES, this.#words);
    warnOnce('<peer-crisis-lines>: no lines are built in for this region; put yours inside.');
    return html`<p>${this.#words.term('crisisElsewhere')}</p>`;
  }
}

const hasOwnLines = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? node.slot === '' : node.nodeType === 3 && node.nodeValue?.trim(),
  );
