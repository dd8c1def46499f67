import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FilterName } from '../groups/filters.ts';
import { REGION_STEP } from '../groups/filters.ts';
import type { FilterState, FilterView } from './filter-view.ts';
import { unfoldingOf } from './filter-view.ts';

/**
 * Which filter menu is open, what is unfolded in it, and where the focus goes when something that
 * has it is no longer there.
 */
export class FilterMenus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #regions: readonly string[] = [];
  #open: FilterName | undefined;
  #openAtEnd = false;
  #sheetOpen = false;
  #allBeside = false;
  readonly #unfolded = new Set<string>();
  readonly #within = new Map<FilterName, string>();
  #sheet: HTMLDialogElement | undefined;
  #afterUpdate: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What the filters show, by what the finder knows. */
  view(state: FilterState): FilterView {
    this.#regions = state.chosen.region ?? [];
    if (this.#sheetOpen && state.sheet === null) {
      this.#sheetOpen = false;
      this.#allBeside = true;
    }
    return {
      ...state,
      open: this.#open,
      openAtEnd: this.#openAtEnd,
      sheetOpen: this.#sheetOpen,
      allBeside: this.#allBeside,
      within: (name) => this.#within.get(name) ?? '',
      isUnfolded: (key) => this.#unfolded.has(key),
      onMenu: this.#showMenu,
      onSheet: this.#showSheet,
      onWithin: (name, letters) => {
        this.#within.set(name, letters);
        this.#host.requestUpdate();
      },
      onUnfold: (key) => {
        if (!this.#unfolded.delete(key)) this.#unfolded.add(key);
        this.#host.requestUpdate();
      },
    };
  }

  hostDisconnected(): void {
    this.#showMenu(undefined);
    this.#showSheet(false);
  }

  hostUpdate(): void {
    this.#afterUpdate = this.#whereNext();
  }

  hostUpdated(): void {
    const [sheet] = this.#all('.sheet') as HTMLDialogElement[];
    // One that was just closed is still here for a moment, and is not to come back.
    if (sheet && sheet !== this.#sheet) sheet.showModal();
    this.#sheet = sheet;
    this.#afterUpdate?.();
  }

  readonly #showMenu = (name: FilterName | undefined): void => {
    if (name === this.#open) return;
    this.#open = name;
    this.#begin();
    document.removeEventListener('pointerdown', this.#onPress, true);
    if (!name) return;
    // Whoever goes on to a menu no longer waits for the sheet.
    if (!this.#sheet) this.#sheetOpen = false;
    this.#openAtEnd = this.#isPastMiddle(name);
    document.addEventListener('pointerdown', this.#onPress, true);
  };

  readonly #showSheet = (open: boolean): void => {
    // One that Escape has closed says so a moment later, and may be asked for again by then.
    const isClosing = open && this.#sheet?.open === false;
    if (open === this.#sheetOpen && !isClosing) return;
    this.#showMenu(undefined);
    this.#sheetOpen = open;
    this.#begin();
    if (isClosing) this.#sheet?.showModal();
    // Closing it gives the focus back; taking it out of the document would not.
    if (!open) this.#sheet?.close();
  };

  /** Whatever opens does so as if for the first time, with what is chosen in view. */
  #begin(): void {
    this.#within.clear();
    for (const region of this.#regions) {
      const names = region.split(REGION_STEP);
      for (let depth = 1; depth < names.length; depth += 1) {
        this.#unfolded.add(unfoldingOf.region(names.slice(0, depth).join(REGION_STEP)));
      }
    }
    this.#host.requestUpdate();
  }

  /** Whoever presses elsewhere is done here. */
  readonly #onPress = (event: Event): void => {
    const [menu] = this.#all(`[data-filter=${this.#open}]`);
    if (menu && !event.composedPath().includes(menu)) this.#showMenu(undefined);
  };

  /**
   * Whether a button is in the second half of its bar. A menu is at most half as wide as the bar, so
   * that it fits if it begins with a button of the first half, or ends with one of the second.
   */
  #isPastMiddle(name: FilterName): boolean {
    const [bar] = this.#all('.bar');
    const [button] = this.#all(`[data-filter=${name}]`);
    if (!bar || !button) return false;
    const middle = ({ left, right }: DOMRect) => left + right;
    const past = middle(button.getBoundingClientRect()) - middle(bar.getBoundingClientRect());
    return getComputedStyle(bar).direction === 'rtl' ? past < 0 : past > 0;
  }

  /** Before an update: what to do after it if what has the focus went away with it. */
  #whereNext(): (() => void) | undefined {
    const focused = this.#host.shadowRoot?.activeElement;
    if (!focused?.closest('.filters')) return undefined;
    const chip = this.#all('.chip').indexOf(focused as HTMLElement);
    const menu = focused.closest('.filter');
    const options = focused.closest('.options');
    const boxes = () => [...(options?.querySelectorAll<HTMLElement>('[type=checkbox]') ?? [])];
    const { length } = boxes();
    return () => {
      if (focused.isConnected) return;
      const chips = chip < 0 ? [] : this.#all('.chip');
      const next =
        // Of options, what went is the button that asked for the ones after these.
        (options?.isConnected && boxes()[length]) ||
        chips[chip] ||
        chips.at(-1) ||
        (menu?.isConnected && menu.querySelector('button')) ||
        this.#firstButton;
      if (next) next.focus({ preventScroll: true });
    };
  }

  get #firstButton(): HTMLElement | undefined {
    const buttons = this.#all('.bar button, .narrow');
    return buttons.find((button) => button.getClientRects().length > 0);
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
