import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** Text in which code stands between backticks. */
export const prose = (text = ''): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

/** A table that can be moved sideways where the page is narrow, also by keyboard. */
export const wideTable = (
  name: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult => html`<div class="docs-scroll" role="region" aria-label=${name} tabindex="0">
  <table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>
</div>`;
