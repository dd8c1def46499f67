import type { Locator } from 'playwright-core';
import type { OpenedBrowser } from '../support/engines.ts';
import type { VisitOptions } from '../support/visit.ts';
import { Visit } from '../support/visit.ts';

/** A web editor in the embed builder. */
export class Editor {
  readonly guest: Visit;

  private constructor(guest: Visit) {
    this.guest = guest;
  }

  static async open(
    browser: OpenedBrowser,
    address: string,
    options: VisitOptions = {},
  ): Promise<Editor> {
    const guest = await Visit.to(browser(), address, { ownClock: true, ...options });
    await guest.page.locator('#show').waitFor();
    return new Editor(guest);
  }

  get page(): Visit['page'] {
    return this.guest.page;
  }

  /** The line that says how a check goes. */
  get checked(): Locator {
    return this.page.locator('.check-line');
  }

  async choose(...tags: readonly string[]): Promise<void> {
    for (const tag of tags) await this.page.locator(`#show-${tag}`).check();
  }

  async fill(id: string, text: string): Promise<void> {
    await this.page.locator(`[id="${id}"]`).fill(text);
  }

  async pick(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label, exact: true }).check();
  }

  /** What stands in one of the fields to copy from. */
  text(id: string): Promise<string> {
    return this.page.locator(`#copy-${id}`).inputValue();
  }

  /** The policy, once it names the style block, which a browser takes a moment to work out. */
  async policy(): Promise<string> {
    await this.page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#copy-policy')?.value.includes('sha256-') ||
        !Array.from(document.querySelectorAll('textarea')).some(({ value }) =>
          value.includes('<style>'),
        ),
    );
    return this.text('policy');
  }

  /** Presses Tab until something has the focus. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
        return;
    }
    throw new Error(`The keyboard does not lead to ${selector}.`);
  }
}
