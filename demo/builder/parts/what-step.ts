import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { choosable } from '../embed/scripts.ts';
import type { Widget } from '../manifest/fields.ts';
import type { View } from '../view.ts';
import { helpText } from './help-text.ts';
import { step } from './step.ts';

/** Which widgets. */
export const whatStep = (view: View): TemplateResult =>
  step(
    'show',
    'Choose one widget or several. If several share your settings, the snippet says them once.',
    html`<fieldset class="cards">
      <legend class="unseen">Widgets</legend>
      ${choosable(view.widgets).map((widget) => card(widget, view))}
    </fieldset>`,
  );

function card(widget: Widget, { choices, change }: View): TemplateResult {
  const { tag, summary } = widget;
  const isChosen = choices.widgets.includes(tag);
  const toggle = () =>
    change({
      ...choices,
      widgets: isChosen
        ? choices.widgets.filter((each) => each !== tag)
        : [...choices.widgets, tag],
    });
  return html`<div class="card">
    <input
      id="show-${tag}"
      type="checkbox"
      aria-describedby="show-${tag}-summary"
      .checked=${live(isChosen)}
      @change=${toggle}
    />
    <label for="show-${tag}">${titleOf(widget)} <code class="attribute">&lt;${tag}&gt;</code></label>
    <p class="help" id="show-${tag}-summary">${helpText(summary)}</p>
  </div>`;
}

/** `group-finder` as words. */
export const titleOf = ({ name }: Widget): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
