/** Whether the page put something into an element that can stand in for what it loads. */
export const hasOwnContent = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? node.slot === '' : node.textContent?.trim(),
  );
