import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Color } from '../looks/color.ts';
import { colorFrom, hexOf } from '../looks/color.ts';
import { helpText } from './help-text.ts';

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** One colour to choose. */
export interface ColorView {
  readonly id: string;
  readonly label: string;
  readonly property?: string;
  readonly help?: string | undefined;
  readonly value: string;
  /** What is seen now, chosen or not. */
  readonly shown: Color | undefined;
  readonly change: (value: string) => void;
}

/** A picker, and the same as text: whoever has a hex code pastes it. */
export function colorField({
  id,
  label,
  property,
  help,
  value,
  shown,
  change,
}: ColorView): TemplateResult {
  const isWrong = value !== '' && colorFrom(value) === undefined;
  return html`<div class="color">
    <label for=${id}>${label} ${property ? html`<code class="attribute">${property}</code>` : nothing}</label>
    ${help === undefined ? nothing : html`<p class="help" id="${id}-help">${helpText(help)}</p>`}
    <span class="color-inputs">
      <input
        type="color"
        aria-label="${label}: pick"
        .value=${live(shown ? hexOf(shown) : '#000000')}
        @input=${(event: Event) => change(textOf(event))}
      />
      <input
        id=${id}
        type="text"
        placeholder=${shown && value === '' ? hexOf(shown) : nothing}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${help === undefined ? '' : `${id}-help`} ${id}-problem"
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${live(value)}
        @input=${(event: Event) => change(textOf(event))}
      />
    </span>
    <p class="problem" id="${id}-problem" aria-live="polite">
      ${isWrong ? 'Write it as #rrggbb, rgb() or hsl(): other ways are left out.' : nothing}
    </p>
  </div>`;
}
