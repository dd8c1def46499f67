import { pinned } from './pinned-origins.ts';
import { ADDRESSES, attributesOf } from './widget-attributes.ts';

/** What a `<div data-peer-widget>` stands for. */
export type DivWidget =
  | { readonly attributes: ReadonlyMap<string, string> }
  /** Why there is none: no widget has that name, or an attribute points where it may not. */
  | { readonly refused: 'name' | 'origin' };

/**
 * Reads a `<div data-peer-widget="group-finder" data-page-size="10">`, for systems that take unknown
 * tags out of what an author writes.
 *
 * @param origins where it may fetch from and send to
 */
export function readDiv(div: Element, origins: ReadonlySet<string>): DivWidget {
  const names = attributesOf(div.getAttribute('data-peer-widget') ?? '');
  if (!names) return { refused: 'name' };
  const attributes = new Map<string, string>();
  for (const name of names) {
    const value = div.getAttribute(`data-${name}`);
    if (value === null) continue;
    const allowed = ADDRESSES.includes(name) ? pinned(value, document.baseURI, origins) : value;
    if (allowed === undefined) return { refused: 'origin' };
    attributes.set(name, allowed);
  }
  return { attributes };
}

/** The slots that an author may fill: all but `fields`, which asks visitors for more. */
const SLOTS = ['heading', 'quick-exit', 'crisis-lines', 'crisis-brief'];

/** Puts a widget into its `<div>`, around what was in there. */
export function fillDiv(
  div: Element,
  widget: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const element = document.createElement(`peer-${widget}`);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const child of div.children) {
    const slot = child.getAttribute('data-slot');
    if (slot !== null && SLOTS.includes(slot)) child.slot = slot;
  }
  element.append(...div.childNodes);
  div.append(element);
}
