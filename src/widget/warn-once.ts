const said = new Set<string>();

/** Tells the center's developer once. The text must never hold a value from a feed or a visitor. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
