import { html } from 'hono/html';
import { outcomesOf } from './attempts.ts';
import type { OpenedRequest } from './inbox.ts';
import type { Html } from './page.ts';
import { button } from './page.ts';
import type { Reader } from './reader.ts';
import type { ShownRequest } from './shown-request.ts';

/** What a member of staff can do now with a request: the buttons, and the record of an attempt. */
export function actionsSection(
  { row, shown }: OpenedRequest,
  { staff, up }: Reader,
): Html | undefined {
  const to = (action: string) => `${up}requests/${row.id}/${action}`;
  const spam = button(to('spam'), 'Move to suspected spam');
  if (row.status === 'withdrawn') return undefined;
  if (row.suspect) return buttons(button(to('not-spam'), 'This is no spam: move it back to New'));
  if (row.status === 'closed') return buttons(button(to('reopen'), 'Open it again, and take it'));
  if (row.status === 'open') {
    return buttons(button(to('claim'), 'I will take this request', { main: true }), spam);
  }
  if (row.claimedBy !== staff) {
    return buttons(
      button(to('take-over'), `Take it over from ${row.claimedBy ?? ''}`, {
        fields: html`<input type="hidden" name="from" value="${row.claimedBy ?? ''}" />`,
      }),
    );
  }
  return html`${shown?.method !== undefined && attemptForm(to('attempt'), shown.method, shown)}
  ${buttons(
    row.status === 'claimed' && button(to('contacted'), 'We are in touch'),
    button(to('close'), 'Done: close this request'),
    row.status === 'claimed' && button(to('release'), 'Give it back, so that others can take it'),
    row.status === 'claimed' && spam,
  )}`;
}

const buttons = (...forms: readonly (Html | false)[]): Html =>
  html`<section class="buttons" aria-label="What you can do">${forms}</section>`;

const attemptForm = (
  action: string,
  method: NonNullable<ShownRequest['method']>,
  { safety }: ShownRequest,
): Html =>
  html`<form class="attempt" method="post" action="${action}">
    <fieldset>
      <legend><h2>Record what you did</h2></legend>
      ${outcomesOf(method, safety).map(
        ([name, { label }]) =>
          html`<label
            ><input type="radio" name="outcome" value="${name}" required /> ${label}</label
          >`,
      )}
      <button>Record it</button>
    </fieldset>
  </form>`;
