import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { PeerElement } from '../widget/peer-element.ts';
import { warnOnce } from '../widget/warn-once.ts';
import type { KeyedExit } from './exit-keys.ts';
import { exitKeys, pageHasExit } from './exit-keys.ts';
import { FocusClearance } from './focus-clearance.ts';
import { leavePage } from './leave-page.ts';
import { styles } from './quick-exit.styles.ts';
import { SafetyWords } from './safety-words.ts';
import { NEXT_PRESS_WITHIN } from './shift-presses.ts';

/** A site that nobody minds being seen on, and that loads fast. */
const DEFAULT_HREF = 'https://www.weather.gov/';

/** What becomes of the page in the list behind the browser's Back button. */
export type ExitHistory = 'replace' | 'keep';

/**
 * Takes a visitor away from the page at once, by a link or by pressing Shift three times: covers the
 * page, empties every field and opens a harmless site, to which the page's address is not told.
 *
 * @tag peer-quick-exit
 * @slot - A plain link, for visitors without JavaScript; the element's own takes its place.
 * @csspart exit - The link.
 * @cssproperty [--peer-surface=#fff] - Behind the link, as the page scrolls beneath it; `#141d1b` where the page is dark.
 */
export class PeerQuickExit extends PeerElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    href: {},
    history: {},
    shortcut: {},
  };

  /** Where to, `http:` or `https:`; without it to the National Weather Service. */
  declare href: string | undefined;
  /** `replace` takes the page out of the browser's Back list, `keep` leaves it there. */
  declare history: ExitHistory;
  /** Whether pressing Shift three times leaves, too: `on` or `off`. */
  declare shortcut: 'on' | 'off';

  readonly #words = new SafetyWords(this);
  readonly #keyed: KeyedExit;
  #pressesLeft = 0;
  #expiry: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.href = DEFAULT_HREF;
    this.history = 'replace';
    this.shortcut = 'on';
    this.#keyed = {
      takesKeys: this.#takesKeys,
      pressesLeft: (left) => this.#count(left),
      leave: () => this.leave(),
    };
    new FocusClearance(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    exitKeys().add(this.#keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    exitKeys().remove(this.#keyed);
    this.#count(0);
  }

  /** Takes the browser away; from the whole page, where the element stands in a frame of it. */
  protected go(address: string, history: ExitHistory): void {
    try {
      navigate(window.top ?? window, address, history);
    } catch {
      // A sandbox may take away no more than itself.
      navigate(window, address, history);
    }
  }

  readonly #takesKeys = () => this.shortcut !== 'off' && !pageHasExit();

  get #address(): string {
    if (!this.href) return DEFAULT_HREF;
    try {
      const { protocol, href } = new URL(this.href, document.baseURI);
      if (/^https?:$/.test(protocol)) return href;
    } catch {
      // Not an address at all.
    }
    warnOnce('<peer-quick-exit>: href is no http(s) address; the default is used.');
    return DEFAULT_HREF;
  }

  readonly #click = (event: MouseEvent) => {
    // For a new tab or window: the page stays.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.leave();
  };

  /** Leaves, as a press on the link does. */
  leave(): void {
    this.#count(0);
    const { history } = this;
    const go = () => this.go(this.#address, history === 'keep' ? history : 'replace');
    leavePage(go, this.#words.term('exitCover'), this.#words.lang());
  }

  #count(left: number): void {
    clearTimeout(this.#expiry);
    if (left > 0) this.#expiry = setTimeout(() => this.#count(0), NEXT_PRESS_WITHIN);
    if (left === this.#pressesLeft) return;
    this.#pressesLeft = left;
    this.requestUpdate();
  }

  protected override get spokenLanguage(): string {
    return this.#words.lang();
  }

  protected override content(): TemplateResult {
    const words = this.#words;
    return html`<div class="bar">
      <a
        part="exit"
        href=${this.#address}
        target="_top"
        rel="noreferrer noopener"
        referrerpolicy="no-referrer"
        draggable="false"
        aria-describedby="about"
        @click=${this.#click}
        >${words.term('exitLabel')}</a
      >
      <p class="note" id="about">
        ${this.#takesKeys() ? html`<span class="keys">${words.term('exitShortcut')}</span>` : nothing}
        ${words.term('exitHistory')}
      </p>
      <p role="status">${this.#pressesLeft ? words.term('exitPresses', this.#pressesLeft) : ''}</p>
    </div>`;
  }
}

function navigate({ location }: Window, address: string, history: ExitHistory): void {
  // Not by `assign`, which a frame from elsewhere may not call.
  if (history === 'keep') location.href = address;
  else location.replace(address);
}
