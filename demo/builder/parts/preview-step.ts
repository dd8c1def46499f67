import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenWidgets } from '../embed/page-pieces.ts';
import type { Scheme } from '../looks/looks.ts';
import { SCHEMES, SCHEME_NAMES } from '../looks/looks.ts';
import type { View } from '../view.ts';
import { step } from './step.ts';

/** Pixels: a small phone, a tablet, a desk. */
export const WIDTHS = [320, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];

/** How the preview is looked at. */
export interface PreviewView {
  readonly width: Width;
  readonly scheme: Scheme;
  /** Whether it asks the addresses that were typed. */
  readonly own: boolean;
  readonly set: (part: Partial<Omit<PreviewView, 'set' | 'loaded'>>) => void;
  /** The frame has loaded. */
  readonly loaded: () => void;
}

/** Its policy keeps what is in it inside (demo/server/security.ts). */
const ADDRESS = 'preview/';

/** The widgets as they will be. */
export function previewStep(view: View, preview: PreviewView): TemplateResult {
  const { choices, widgets } = view;
  const count = chosenWidgets(choices, widgets).length;
  const { width, scheme, own, set } = preview;
  return step(
    'preview',
    'The real widgets, on a page as plain as can be.',
    html`<div class="preview-bar">
        ${radios(
          'Width',
          'width',
          WIDTHS,
          width,
          (each) => `${each} px`,
          (each) => set({ width: each }),
        )}
        ${radios(
          'Page',
          'scheme',
          SCHEMES,
          scheme,
          (each) => SCHEME_NAMES[each],
          (each) => set({ scheme: each }),
        )}
        ${radios(
          'Data',
          'data',
          ['sample', 'own'] as const,
          own ? 'own' : 'sample',
          (each) => (each === 'own' ? 'My service' : 'Sample'),
          (each) => set({ own: each === 'own' }),
        )}
      </div>
      ${
        own
          ? html`<p class="note">
            The preview asks your service. A form in it sends for real, if you send it.
          </p>`
          : nothing
      }
      ${count === 0 ? html`<p class="note">Choose a widget, and it shows here.</p>` : nothing}
      <a class="skip-preview" href="#snippet">Skip the preview</a>
      <div class="stage" ?hidden=${count === 0}>
        <iframe
          class="preview"
          title="Preview, ${width} pixels wide, ${SCHEME_NAMES[scheme].toLowerCase()}"
          src=${ADDRESS}
          @load=${preview.loaded}
        ></iframe>
      </div>`,
  );
}

function radios<Value extends string | number>(
  legend: string,
  name: string,
  values: readonly Value[],
  chosen: Value,
  labelOf: (value: Value) => string,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label class="chip"
          ><input
            type="radio"
            name=${name}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />${labelOf(value)}</label
        >`,
    )}
  </fieldset>`;
}
