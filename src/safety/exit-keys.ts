import { PRESSES_TO_LEAVE, ShiftPresses } from './shift-presses.ts';

/** A way out of the page that can be taken by pressing Shift. */
export interface KeyedExit {
  /** Whether it does so just now. */
  takesKeys(): boolean;
  /** Shift was pressed, and must be so many times more; 0: counting has begun again. */
  pressesLeft(left: number): void;
  leave(): void;
}

/** The page's own ways out, which leave by Shift too: GOV.UK's, and what the page calls one. */
const OWN_EXITS = '.govuk-exit-this-page, [data-module~="govuk-exit-this-page"], [data-quick-exit]';

/** Whether the page has a quick exit of its own, to which ours leaves the keyboard. */
export const pageHasExit = (): boolean => document.querySelector(OWN_EXITS) !== null;

const EVENTS = ['keydown', 'keyup', 'pointerdown'];

/** Listens for all exits of a page, so that each press counts once. */
class ExitKeys {
  readonly #exits = new Set<KeyedExit>();
  readonly #presses = new ShiftPresses();

  add(exit: KeyedExit): void {
    // Before everyone else, because forms keep what is typed in them to themselves.
    if (this.#exits.size === 0) for (const type of EVENTS) addEventListener(type, this, true);
    this.#exits.add(exit);
  }

  remove(exit: KeyedExit): void {
    this.#exits.delete(exit);
    if (this.#exits.size > 0) return;
    for (const type of EVENTS) removeEventListener(type, this, true);
    this.#presses.reset();
  }

  handleEvent(event: Event): void {
    const exit = [...this.#exits].find((each) => each.takesKeys());
    if (!exit) return;
    if (!isShiftAlone(event)) {
      // Letting go of a key says nothing that its press has not.
      if (event.type === 'keyup') return;
      this.#presses.reset();
      exit.pressesLeft(0);
    } else if (event.type === 'keyup') {
      const count = this.#presses.up(event.code, event.timeStamp);
      if (count === PRESSES_TO_LEAVE) {
        this.#presses.reset();
        exit.leave();
      } else if (count > 0) {
        exit.pressesLeft(PRESSES_TO_LEAVE - count);
      }
    } else if (!event.repeat) {
      this.#presses.down(event.code);
    }
  }
}

function isShiftAlone(event: Event): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Shift') return false;
  // Other keys with it switch keyboards, and keyboards on glass press it for every capital letter.
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
  return !(isTyping(event) && matchMedia('(pointer: coarse)').matches);
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** A registered symbol: with two copies of the script on a page, one of them listens. */
const KEY = Symbol.for('peer-support:exit-keys');
const shared = globalThis as { [KEY]?: Pick<ExitKeys, 'add' | 'remove'> | undefined };

/** Who listens on this page. */
export const exitKeys = (): Pick<ExitKeys, 'add' | 'remove'> => (shared[KEY] ??= new ExitKeys());
