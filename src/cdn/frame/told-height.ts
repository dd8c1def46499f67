import type { HeightAnswer } from './height-messages.ts';
import { HEIGHT_QUESTION } from './height-messages.ts';

/**
 * Tells the page around this frame how high the frame's content is, if it asks and is one of the
 * center's: nobody else may learn that a visitor opens and closes something in here.
 *
 * @param parents the origins of the center's pages, as soon as they are known
 * @param widget what the frame shows, as soon as it does, if it shows any
 */
export function tellHeight(
  parents: Promise<readonly string[]>,
  widget: Promise<Element | undefined>,
): void {
  const asked = new Set<string>();
  addEventListener('message', ({ data, origin, source }) => {
    if (data !== HEIGHT_QUESTION || source !== parent || asked.has(origin)) return;
    asked.add(origin);
    void parents.then((allowed) => {
      if (allowed.includes(origin)) follow(origin, widget);
    });
  });
}

function follow(origin: string, widget: Promise<Element | undefined>): void {
  const content = document.documentElement;
  let root: ShadowRoot | null = null;
  const tell = () => {
    const answer: HeightAnswer = {
      peerFrameHeight: Math.ceil(content.getBoundingClientRect().height),
      peerFrameDialog: Boolean(root?.querySelector('dialog[open]')),
    };
    parent.postMessage(answer, origin);
  };
  new ResizeObserver(tell).observe(content);
  void widget.then((element) => {
    root = element?.shadowRoot ?? null;
    const opened = { subtree: true, attributes: true, attributeFilter: ['open'] };
    if (root) new MutationObserver(tell).observe(root, opened);
  });
}
