import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Purpose } from '../contract/request-answers.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import type { Clock } from '../widget/clock.ts';
import { systemClock } from '../widget/clock.ts';
import { ElementStates } from '../widget/element-states.ts';
import { nearestLang } from '../widget/nearest-lang.ts';
import { PeerElement } from '../widget/peer-element.ts';
import { keepTypingIn } from '../widget/quiet-typing.ts';
import type { SupportKey } from '../widget/support-context.ts';
import { SupportOffer } from '../widget/support-context.ts';
import { whenNear } from '../widget/when-near.ts';
import { styles } from './request-form.styles.ts';
import type { RequestHost } from './request-host.ts';
import type { RequestPart } from './request-part.ts';

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
 * @event {PeerRequestSentEvent} peer-request-sent - A request was written down.
 * @event {PeerErrorEvent} peer-error - A request could not be sent.
 * @csspart heading - The heading, where the page gives none.
 * @csspart field - Each question.
 * @csspart field-error - What is wrong with an answer.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart submit - The button that sends.
 * @csspart error - What is shown when a request could not be sent.
 * @csspart success - What is shown once it is sent.
 */
export class PeerRequestForm extends PeerElement implements RequestHost {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    api: {},
    action: {},
    purpose: {},
    organization: {},
    phone: {},
    privacyUrl: { attribute: 'privacy-url' },
    noticeVersion: { attribute: 'notice-version' },
    respondWithin: { attribute: 'respond-within' },
    country: {},
    titlePrefix: { attribute: 'title-prefix' },
    fields: { attribute: false },
    clock: { attribute: false },
  };

  /** Base URL of the center's API; without it, that of the `<peer-support>` around. */
  declare api: string | undefined;
  /** The whole address that takes the request by POST, instead of `api`. */
  declare action: string | undefined;
  /** What it is for: `talk`, `check-in`, `accountability` or `offer`. */
  declare purpose: Purpose | undefined;
  /** The center's name. */
  declare organization: string | undefined;
  /** The number a visitor can call instead. */
  declare phone: string | undefined;
  /** Where the center says what it does with what a visitor writes. */
  declare privacyUrl: string | undefined;
  /** Which edition of that notice is agreed to. */
  declare noticeVersion: string | undefined;
  /** How soon somebody answers, in the center's own words, such as `1 business day`. */
  declare respondWithin: string | undefined;
  /** Where phone numbers without a country code are from: two letters of ISO 3166. */
  declare country: string | undefined;
  /** Put before the page's title while something is wrong, such as `Error: `. */
  declare titlePrefix: string | undefined;
  /** The center's own questions: text, textarea, select, radio or checkbox, 20 at the most. */
  declare fields: readonly ExtraField[] | undefined;
  /** What time it is, for previews and tests. */
  declare clock: Clock;

  readonly #support = new SupportOffer(this, ['api', 'organization', 'phone', 'privacyUrl']);
  readonly #states = new ElementStates(this.attachInternals());
  #part: RequestPart | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;
  #end: (() => void) | undefined;

  constructor() {
    super();
    this.clock = systemClock;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const load = () => void this.#load();
    const endWait = whenNear(this, load);
    // What could not be had may be there a minute later, or once the network is.
    const endRetry = this.clock.everyMinute(() => this.#hasFailed && load());
    this.#end = () => {
      endWait();
      endRetry();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
  }

  /** What a `<peer-support>` around says. */
  offered(name: SupportKey): string | undefined {
    return this.#support.get(name);
  }

  /** Asks the API again when somebody is there, and whom a visitor may ask for. */
  async refresh(): Promise<void> {
    await this.#load();
    await this.#part?.refresh();
  }

  /** Until the form is here, and if it does not come, the page's own content stands in for it. */
  #load(): Promise<void> {
    this.#loading ??= import('./request-part.ts').then(
      ({ RequestPart }) => {
        this.#part = new RequestPart(this);
        this.requestUpdate();
      },
      () => {
        this.#loading = undefined;
        this.#hasFailed = true;
        this.requestUpdate();
      },
    );
    return this.#loading;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTypingIn(root);
    return root;
  }

  override updated(): void {
    this.#states.show(this.#ready?.state ?? (this.#hasFailed ? 'error' : 'loading'));
  }

  /** The form, once it and its words are here. */
  get #ready(): RequestPart | undefined {
    return this.#part?.words.pending ? undefined : this.#part;
  }

  protected override get spokenLanguage(): string {
    return this.#ready?.words.lang() ?? nearestLang(this);
  }

  protected override content(): TemplateResult {
    const part = this.#ready;
    return html`${
      hasOwnExit(this)
        ? nothing
        : html`<slot name="quick-exit"><peer-quick-exit></peer-quick-exit></slot>`
    }
      <slot name="heading">
        ${part ? html`<h2 part="heading">${part.heading}</h2>` : nothing}
      </slot>
      ${
        part
          ? part.content()
          : html`<div class=${this.#hasFailed ? '' : 'waiting'}><slot></slot></div>`
      }
      <p class="unseen" role="status">${part?.spoken}</p>
      <slot name="crisis-lines"><peer-crisis-lines></peer-crisis-lines></slot>
      <slot name="fields" hidden></slot>`;
  }
}

/** Two ways out at the top of one page would be one too many. */
const hasOwnExit = (form: Element): boolean =>
  Array.from(document.querySelectorAll('peer-quick-exit')).some((exit) => !form.contains(exit));
