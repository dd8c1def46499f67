/** What has the focus inside an element. */
export function activeIn({ shadowRoot }: Element): HTMLElement | undefined {
  const active = shadowRoot?.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/**
 * Gives the focus back after an update: a row that moves in the document loses it on the way, a button
 * that goes takes it along.
 *
 * @param focused what had it before
 */
export function keepFocus(host: Element, focused: HTMLElement | undefined): void {
  if (!focused || activeIn(host)) return;
  const stays = focused.isConnected && focused;
  const next = host.shadowRoot?.querySelector<HTMLElement>('.notice button, .search');
  (stays || next)?.focus({ preventScroll: true });
}
