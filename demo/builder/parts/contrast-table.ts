import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { hexOf } from '../looks/color.ts';
import type { Scheme } from '../looks/looks.ts';
import { SCHEME_NAMES } from '../looks/looks.ts';
import type { Pair } from '../looks/pairs.ts';
import { ratioText } from '../looks/pairs.ts';

/** A picture of one colour on the other, which must show what cannot be read, too. A style attribute would be against the page's own policy. */
const sample = ({ front, back }: Pair): TemplateResult =>
  html`<span
    class="sample"
    aria-hidden="true"
    ${ref((patch) => {
      if (!(patch instanceof HTMLElement)) return;
      patch.style.setProperty('color', hexOf(front));
      patch.style.setProperty('background-color', hexOf(back));
    })}
  ></span>`;

/** Each pair with its ratio and what that means, and all of it in one sentence, which is spoken. */
export function contrastTable(scheme: Scheme, pairs: readonly Pair[]): TemplateResult {
  const failing = pairs.filter(({ passes }) => !passes);
  return html`<table class="contrast">
      <caption>
        Contrast, ${SCHEME_NAMES[scheme].toLowerCase()} (WCAG 2.2, level AA)
      </caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Ratio</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          (pair) =>
            html`<tr class=${pair.passes ? 'pass' : 'fail'}>
              <th scope="row">${sample(pair)} ${pair.what}</th>
              <td>${ratioText(pair.ratio)}</td>
              <td>
                ${pair.passes ? 'Passes' : html`<strong>Fails</strong>, needs ${pair.least} : 1`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="verdict ${failing.length > 0 ? 'bad' : 'good'}" role="status">
      ${SCHEME_NAMES[scheme]}:
      ${
        failing.length === 0
          ? 'all pairs can be read.'
          : `too little contrast: ${failing.map(({ what }) => what.toLowerCase()).join(', ')}.`
      }
    </p>`;
}
