import type { TemplateResult } from 'lit';
import { LitElement, html } from 'lit';
import type { Pair } from '../../stories/themes/contrast.ts';
import { pairsOf } from '../../stories/themes/contrast.ts';
import type { Theme } from '../../stories/themes/themes.ts';
import { wideTable } from './prose.ts';

/** `<docs-contrast>`: the contrast of each pair of colours in a look, computed here and now. */
class ThemeContrast extends LitElement {
  static override properties = { theme: { attribute: false } };

  declare theme: Theme | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    if (!this.theme) return '';
    const dark = pairsOf(this.theme.dark);
    return wideTable(
      `Contrast of ${this.theme.name}`,
      ['colours', 'needed', 'light', 'dark'],
      pairsOf(this.theme.light).map(
        (pair, at) => html`<tr>
          <td>${pair.what}</td>
          <td>${pair.needed}</td>
          ${ratio(pair)}${ratio(dark[at] ?? pair)}
        </tr>`,
      ),
    );
  }
}

/** Cut and never rounded up: 4.49 is not 4.5. */
const ratio = ({ ratio: is, needed }: Pair): TemplateResult => html`<td>
  ${(Math.floor(is * 10) / 10).toFixed(1)}${is < needed ? html` <strong>too little</strong>` : ''}
</td>`;

if (!customElements.get('docs-contrast')) customElements.define('docs-contrast', ThemeContrast);
