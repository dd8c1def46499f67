import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { ExitHistory } from '../../../src/safety/quick-exit.ts';
import { PeerQuickExit } from '../../../src/safety/quick-exit.ts';

/** Where a browser was told to go, and how. */
export interface Way {
  readonly address: string;
  readonly history: ExitHistory;
}

/** A quick exit that says where it would take the browser, which runs the tests and must stay. */
export class StayingExit extends PeerQuickExit {
  readonly ways: Way[] = [];

  protected override go(address: string, history: ExitHistory): void {
    this.ways.push({ address, history });
  }
}

customElements.define('staying-exit', StayingExit);

declare global {
  interface HTMLElementTagNameMap {
    'staying-exit': StayingExit;
  }
}

/** Puts a page with an exit up. */
export async function exitIn(page: TemplateResult): Promise<StayingExit> {
  const around = await fixture(html`<div lang="en">${page}</div>`);
  const exit = around.querySelector('staying-exit');
  if (!exit) throw new Error('The page has no exit.');
  await exit.updateComplete;
  return exit;
}

export function linkOf(exit: StayingExit): HTMLAnchorElement {
  const link = exit.shadowRoot?.querySelector<HTMLAnchorElement>('[part~=exit]');
  if (!link) throw new Error('The exit has no link.');
  return link;
}

/** What a screen reader is told while Shift is pressed. */
export const spoken = (exit: StayingExit): string | undefined =>
  exit.shadowRoot?.querySelector('[role=status]')?.textContent.trim();

/** Presses Shift as a visitor does. */
export async function pressShift(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await sendKeys({ press: 'Shift' });
}

/** One event of a key, for what not every browser can be made to press. */
export const keyEvent = (type: 'keydown' | 'keyup', options: KeyboardEventInit = {}): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent(type, {
      key: 'Shift',
      code: 'ShiftLeft',
      bubbles: true,
      composed: true,
      ...options,
    }),
  );

/** The sheet over the page, if there is one. */
export const cover = (): HTMLDialogElement | null | undefined =>
  [...document.documentElement.children]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('dialog'))
    .find((sheet) => sheet);

/** As when the browser shows the page again that it has kept. */
export const comeBack = (): boolean =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
