import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Clock } from '../widget/clock.ts';
import { systemClock } from '../widget/clock.ts';
import { ElementStates } from '../widget/element-states.ts';
import { nearestLang } from '../widget/nearest-lang.ts';
import { PeerElement } from '../widget/peer-element.ts';
import { keepTypingIn } from '../widget/quiet-typing.ts';
import type { SupportKey } from '../widget/support-context.ts';
import { SupportOffer } from '../widget/support-context.ts';
import { whenNear } from '../widget/when-near.ts';
import type { FormHost, LoadedForm } from './form-host.ts';

/**
 * What every form is on a page: a place that holds the page's own content, a way out and the crisis
 * lines, and loads the form itself when a visitor comes near.
 *
 * @cssstate loading - The form is coming, or sending.
 * @cssstate ready - The form can be filled in, or was sent.
 * @cssstate error - There is nowhere to send to, or the form could not be loaded.
 * @cssproperty [--peer-reserve=100svh] - The least height, kept free until the form is there.
 */
export abstract class FormElement extends PeerElement implements FormHost {
  static override properties: PropertyDeclarations = {
    api: {},
    action: {},
    organization: {},
    phone: {},
    privacyUrl: { attribute: 'privacy-url' },
    noticeVersion: { attribute: 'notice-version' },
    titlePrefix: { attribute: 'title-prefix' },
    clock: { attribute: false },
  };

  /** Base URL of the center's API; without it, that of the `<peer-support>` around. */
  declare api: string | undefined;
  /** The whole address that takes what is sent by POST, instead of `api`. */
  declare action: string | undefined;
  /** The center's name. */
  declare organization: string | undefined;
  /** The number a visitor can call instead. */
  declare phone: string | undefined;
  /** Where the center says what it does with what a visitor writes. */
  declare privacyUrl: string | undefined;
  /** Which edition of that notice is agreed to. */
  declare noticeVersion: string | undefined;
  /** Put before the page's title while something is wrong, such as `Error: `. */
  declare titlePrefix: string | undefined;
  /** What time it is, for previews and tests. */
  declare clock: Clock;

  readonly #support = new SupportOffer(this, ['api', 'organization', 'phone', 'privacyUrl']);
  readonly #states = new ElementStates(this.attachInternals());
  #part: LoadedForm | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;
  #end: (() => void) | undefined;

  constructor() {
    super();
    this.clock = systemClock;
  }

  /** Fetches the form itself. */
  protected abstract loadForm(): Promise<LoadedForm>;

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

  /**
   * What a `<peer-support>` around says.
   *
   * @internal
   */
  offered(name: SupportKey): string | undefined {
    return this.#support.get(name);
  }

  /** Asks the API again what it says about the center. */
  async refresh(): Promise<void> {
    await this.#load();
    await this.#part?.refresh();
  }

  /** Until the form is here, and if it does not come, the page's own content stands in for it. */
  #load(): Promise<void> {
    // What all forms need is asked for at the same time, and not only once the form asks for it.
    this.#loading ??= Promise.all([this.loadForm(), import('./form-part.ts')]).then(
      ([part]) => {
        this.#part = part;
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
  get #ready(): LoadedForm | undefined {
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
      <slot name="crisis-lines"><peer-crisis-lines></peer-crisis-lines></slot>`;
  }
}

/** Two ways out at the top of one page would be one too many. */
const hasOwnExit = (form: Element): boolean =>
  Array.from(document.querySelectorAll('peer-quick-exit')).some((exit) => !form.contains(exit));
