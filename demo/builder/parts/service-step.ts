import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ownOf, withOwn, withShared } from '../embed/choices.ts';
import { chosenWidgets, sharedFields } from '../embed/page-pieces.ts';
import { addressesIn, problemOf } from '../embed/values.ts';
import type { Field, Widget } from '../manifest/fields.ts';
import { checkResults, checkSummary } from '../service/check-results.ts';
import type { CheckedKind, ServiceCheck } from '../service/service-check.ts';
import type { Meaning } from '../manifest/meaning.ts';
import type { View } from '../view.ts';
import { fieldControl } from './field-control.ts';
import { step } from './step.ts';
import { titleOf } from './what-step.ts';

/** Where the widgets ask, and whether what answers there fits. */
export function serviceStep(view: View, checker: ServiceCheck): TemplateResult {
  const { choices, widgets, change } = view;
  const api = sharedFields(widgets).find(({ meaning }) => meaning === 'api');
  const value = choices.shared['api'] ?? '';
  return step(
    'service',
    'Your own API, or a feed that you have already. Nothing is asked before you press a button.',
    html`<div class="fields">
        ${
          api
            ? html`<div class="with-button">
              ${fieldControl({
                field: api,
                scope: 'shared',
                value,
                change: (text) => change(withShared(choices, 'api', text)),
              })}
              ${checkButton('api', api, value, checker)}
            </div>`
            : nothing
        }
        ${chosenWidgets(choices, widgets).map((widget) => otherPlaces(widget, view, checker))}
      </div>
      <p class="note">
        The check asks from this page what your visitors’ browsers would ask. To see that what must be
        refused is refused, it also sends a few test requests that a sound service does not take.
      </p>
      <p class="check-line" role="status">${checker.state ? checkSummary(checker.state) : nothing}</p>
      ${checker.state ? checkResults(checker.state) : nothing}`,
  );
}

const OTHERS: readonly (Meaning | undefined)[] = ['feeds', 'post'];

/** Feeds and the like, which one widget alone has. */
const otherPlaces = (
  widget: Widget,
  view: View,
  checker: ServiceCheck,
): readonly TemplateResult[] =>
  widget.fields
    .filter(({ meaning }) => OTHERS.includes(meaning))
    .map((field) => otherPlace(field, widget, view, checker));

function otherPlace(
  field: Field,
  widget: Widget,
  { choices, change }: View,
  checker: ServiceCheck,
): TemplateResult {
  const { tag } = widget;
  const value = ownOf(choices, tag)[field.name] ?? '';
  // A story file is no feed of groups, and what takes a POST has nothing to show.
  const isFeed =
    field.meaning === 'feeds' && widget.fields.some(({ name }) => name === 'time-zone');
  return html`<details class="other-place" ?open=${value !== ''}>
    <summary>${titleOf(widget)}: ${field.meaning === 'feeds' ? 'a file or feed' : 'an address'} of its own</summary>
    <div class="with-button">
      ${fieldControl({
        field,
        scope: tag,
        value,
        change: (text) => change(withOwn(choices, tag, field.name, text)),
      })}
      ${isFeed ? checkButton('feed', field, value, checker) : nothing}
    </div>
  </details>`;
}

function checkButton(
  kind: CheckedKind,
  field: Field,
  value: string,
  checker: ServiceCheck,
): TemplateResult {
  // The first of several feeds; the others follow when it is taken out.
  const address = kind === 'feed' ? (addressesIn(value)[0] ?? '') : value.trim();
  const canCheck = address !== '' && problemOf(field, address) === undefined;
  return html`<button
    type="button"
    class="button"
    aria-disabled=${canCheck ? nothing : 'true'}
    @click=${() => canCheck && void checker.run(kind, address)}
  >
    ${kind === 'api' ? 'Check this API' : 'Check this feed'}
  </button>`;
}
