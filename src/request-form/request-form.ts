import type { PropertyDeclarations } from 'lit';
import type { Purpose } from '../contract/request-answers.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import { FormElement } from '../form/form-element.ts';
import type { LoadedForm } from '../form/form-host.ts';
import { styles } from './request-form.styles.ts';
import type { RequestHost } from './request-host.ts';

/**
 * Asks a center's peer team to get in touch, or offers it support: safely, and once.
 *
 * @tag peer-request-form
 * @slot - What is there before the form and stays if it cannot work: a native form, a phone link.
 * @slot heading - A heading of the page's own, of the level that fits there.
 * @slot quick-exit - A `<peer-quick-exit>` with settings of its own.
 * @slot crisis-lines - A `<peer-crisis-lines>` with lines of the center's own.
 * @slot crisis-brief - One or two numbers above the form, instead of 911 and 988.
 * @slot fields - `<script type="application/json">` with a list of the center's own questions.
 * @event {PeerRequestSentEvent} peer-request-sent - A request was written down; what it says is not told.
 * @event {PeerErrorEvent} peer-error - A request could not be sent: the `kind` of fault, and the HTTP `status` if there was one.
 * @csspart heading - The heading, where the page gives none.
 * @csspart field - Each question.
 * @csspart field-error - What is wrong with an answer.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart submit - The button that sends.
 * @csspart error - What is shown when a request could not be sent.
 * @csspart success - What is shown once it is sent.
 */
export class PeerRequestForm extends FormElement implements RequestHost {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    purpose: {},
    respondWithin: { attribute: 'respond-within' },
    country: {},
    fields: { attribute: false },
  };

  /**
   * What it is for: `talk`, `check-in` (regular ones), `accountability` (a partner) or `offer` (to support others).
   *
   * @default 'talk'
   */
  declare purpose: Purpose | undefined;
  /** How soon somebody answers, in the center's own words, such as `1 business day`. */
  declare respondWithin: string | undefined;
  /**
   * Where phone numbers without a country code are from: two letters of ISO 3166.
   *
   * @default 'US'
   */
  declare country: string | undefined;
  /** The center's own questions: text, textarea, select, radio or checkbox, 20 at the most. */
  declare fields: readonly ExtraField[] | undefined;

  protected override async loadForm(): Promise<LoadedForm> {
    const { RequestPart } = await import('./request-part.ts');
    return new RequestPart(this);
  }
}
