import type { ReactiveControllerHost } from 'lit';

/** Copies text, and says what came of it. */
export class Copying {
  /** What came of the last try, in words. */
  said = '';
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** @param id of the field that shows the text: it is selected where the browser does not let us copy */
  readonly copy = (id: string, text: string): void => {
    void this.#copy(id, text);
  };

  /** The words belong to what was there before. */
  forget(): void {
    this.said = '';
  }

  async #copy(id: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = 'Copied.';
    } catch {
      this.#host.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
      this.said = 'Your browser did not let us copy. It is selected: press Ctrl+C, or ⌘C on a Mac.';
    }
    this.#host.requestUpdate();
  }
}
