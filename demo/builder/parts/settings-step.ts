import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ownOf, withOwn, withShared } from '../embed/choices.ts';
import { chosenWidgets, sharedFields } from '../embed/page-pieces.ts';
import type { Field, Widget } from '../manifest/fields.ts';
import type { Meaning } from '../manifest/meaning.ts';
import type { View } from '../view.ts';
import { fieldControl } from './field-control.ts';
import { step } from './step.ts';
import { titleOf } from './what-step.ts';

/** Asked for in a step of their own. */
const ELSEWHERE: readonly (Meaning | undefined)[] = ['api', 'feeds', 'post', 'theme', 'lang'];

const isHere = ({ meaning }: Field): boolean => !ELSEWHERE.includes(meaning);

/** All attributes but those of other steps. */
export function settingsStep(view: View): TemplateResult {
  const { choices, widgets, change } = view;
  const shared = sharedFields(widgets).filter(isHere);
  const chosen = chosenWidgets(choices, widgets);
  return step(
    'settings',
    'Nothing here must be filled in. What you leave empty stays as the widget does it by itself.',
    html`<fieldset class="group">
        <legend>Your center</legend>
        <div class="fields">
          ${shared.map((field) =>
            fieldControl({
              field,
              scope: 'shared',
              value: choices.shared[field.name] ?? '',
              change: (value) => change(withShared(choices, field.name, value)),
            }),
          )}
        </div>
      </fieldset>
      ${
        chosen.length === 0
          ? html`<p class="note">Choose a widget above, and its own settings are here.</p>`
          : chosen.map((widget) => widgetSettings(widget, view))
      }
      <datalist id="time-zones">
        ${timeZones().map((zone) => html`<option value=${zone}></option>`)}
      </datalist>`,
  );
}

const timeZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');

function widgetSettings(widget: Widget, view: View): TemplateResult | typeof nothing {
  const shared = sharedFields(view.widgets);
  const own = widget.fields.filter(
    (field) => isHere(field) && !shared.some(({ name }) => name === field.name),
  );
  const presets = own.filter(({ meaning }) => meaning === 'preset');
  const others = own.filter((field) => !presets.includes(field));
  if (own.length === 0 && !widget.hasHeading) return nothing;
  return html`<fieldset class="group">
    <legend>${titleOf(widget)} <code class="attribute">&lt;${widget.tag}&gt;</code></legend>
    <div class="fields">
      ${widget.hasHeading ? headingField(widget, view) : nothing}
      ${others.map((field) => ownField(field, widget, view))}
    </div>
    ${
      presets.length > 0
        ? html`<details class="presets">
          <summary>Choose something for the visitor beforehand</summary>
          <div class="fields">${presets.map((field) => ownField(field, widget, view))}</div>
        </details>`
        : nothing
    }
  </fieldset>`;
}

const ownField = (field: Field, { tag }: Widget, { choices, change }: View): TemplateResult =>
  fieldControl({
    field,
    scope: tag,
    value: ownOf(choices, tag)[field.name] ?? '',
    change: (value) => change(withOwn(choices, tag, field.name, value)),
  });

function headingField({ tag }: Widget, { choices, change }: View): TemplateResult {
  const id = `${tag}-heading`;
  return html`<div class="field">
    <label for=${id}>Heading</label>
    <p class="help" id="${id}-help">Above the widget, in your own words. Without it: its own.</p>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      aria-describedby="${id}-help"
      .value=${live(choices.headings[tag] ?? '')}
      @input=${(event: Event) =>
        change({
          ...choices,
          headings: { ...choices.headings, [tag]: (event.target as HTMLInputElement).value },
        })}
    />
  </div>`;
}
