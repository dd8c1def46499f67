import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { colorFrom } from '../looks/color.ts';
import type { ColorProperty, Looks, Scheme, SizeProperty } from '../looks/looks.ts';
import { COLORS, SCHEME_NAMES, SIZES, isSize, schemesOf } from '../looks/looks.ts';
import { pairsOf, seenColors } from '../looks/pairs.ts';
import type { ManifestProperty } from '../manifest/manifest.ts';
import type { View } from '../view.ts';
import { colorField } from './color-field.ts';
import { contrastTable } from './contrast-table.ts';
import { fieldControl } from './field-control.ts';
import { helpText } from './help-text.ts';
import { step } from './step.ts';

const SITES = [
  ['both', 'Follows the visitor’s device'],
  ['light', 'Is always light'],
  ['dark', 'Is always dark'],
] as const;

/** Colours, with their contrast as it is now, and sizes. */
export function looksStep(view: View): TemplateResult {
  const { choices, change } = view;
  const { looks } = choices;
  const set = (part: Partial<Looks>) => change({ ...choices, looks: { ...looks, ...part } });
  return step(
    'looks',
    'The widgets take over the text and the background of your page. Choose what should be otherwise.',
    html`<fieldset class="field choices">
        <legend>My site</legend>
        ${SITES.map(
          ([value, label]) =>
            html`<label class="chip"
              ><input
                type="radio"
                name="site"
                .checked=${live(looks.site === value)}
                @change=${() => set({ site: value })}
              />${label}</label
            >`,
        )}
      </fieldset>
      <div class="schemes">${schemesOf(looks).map((scheme) => schemeGroup(scheme, view, set))}</div>
      <fieldset class="group">
        <legend>Sizes, and which colours apply</legend>
        <div class="fields">
          ${SIZES.map((size) => sizeField(size, view, set))} ${themeField(view, set)}
        </div>
      </fieldset>`,
  );
}

type Set = (part: Partial<Looks>) => void;

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** What the manifest says about a custom property, wherever it says it. */
const described = ({ widgets }: View, name: string): ManifestProperty | undefined =>
  widgets.flatMap(({ properties }) => properties).find((property) => property.name === name);

function schemeGroup(scheme: Scheme, view: View, set: Set): TemplateResult {
  const { looks } = view.choices;
  const page = looks.page[scheme];
  const setPage = (part: Partial<typeof page>) =>
    set({ page: { ...looks.page, [scheme]: { ...page, ...part } } });
  return html`<fieldset class="group scheme ${scheme}">
    <legend>${SCHEME_NAMES[scheme]}</legend>
    <p class="help">
      First your page’s own two, so that the contrast is right. They are not in the snippet.
    </p>
    <div class="colors">
      ${colorField({
        id: `${scheme}-page-background`,
        label: 'Page background',
        value: page.background,
        shown: colorFrom(page.background),
        change: (background) => setPage({ background }),
      })}
      ${colorField({
        id: `${scheme}-page-text`,
        label: 'Page text',
        value: page.text,
        shown: colorFrom(page.text),
        change: (text) => setPage({ text }),
      })}
    </div>
    <div class="colors">${COLORS.map((color) => propertyField(color, scheme, view, set))}</div>
    ${contrastTable(scheme, pairsOf(looks, scheme))}
  </fieldset>`;
}

/** What is seen of each property where nothing is chosen. */
const SEEN: Readonly<Record<string, keyof ReturnType<typeof seenColors>>> = {
  '--peer-accent': 'accent',
  '--peer-on-accent': 'onAccent',
  '--peer-surface': 'surface',
  '--peer-text': 'text',
  '--peer-muted': 'muted',
  '--peer-border': 'border',
  '--peer-focus': 'focus',
  '--peer-danger': 'danger',
};

function propertyField(
  { name, label }: ColorProperty,
  scheme: Scheme,
  view: View,
  set: Set,
): TemplateResult {
  const { looks } = view.choices;
  const seen = SEEN[name];
  return colorField({
    id: `${scheme}${name}`,
    label,
    property: name,
    help: described(view, name)?.description,
    value: looks.colors[scheme][name] ?? '',
    shown: seen && seenColors(looks, scheme)[seen],
    change: (value) =>
      set({
        colors: { ...looks.colors, [scheme]: { ...looks.colors[scheme], [name]: value } },
      }),
  });
}

function sizeField({ name, label, plain }: SizeProperty, view: View, set: Set): TemplateResult {
  const { looks } = view.choices;
  const value = looks.sizes[name] ?? '';
  const isWrong = value !== '' && !isSize(value);
  const help = described(view, name)?.description;
  return html`<div class="field">
    <label for=${name}>${label} <code class="attribute">${name}</code></label>
    <p class="help" id="${name}-help">${help ? helpText(help) : nothing} Without it: <code>${plain}</code>.</p>
    <input
      id=${name}
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${name}-help ${name}-problem"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => set({ sizes: { ...looks.sizes, [name]: textOf(event) } })}
    />
    <p class="problem" id="${name}-problem" aria-live="polite">
      ${isWrong ? 'Write a length: 0.5em, 8px or 0.' : nothing}
    </p>
  </div>`;
}

/** As any widget has it; the same for all of them. */
function themeField({ choices, widgets }: View, set: Set): TemplateResult | typeof nothing {
  const field = widgets.flatMap(({ fields }) => fields).find(({ meaning }) => meaning === 'theme');
  if (!field) return nothing;
  return fieldControl({
    field,
    scope: 'looks',
    value: choices.looks.theme,
    change: (theme) => set({ theme }),
  });
}
