/** The closest `lang` that applies to an element, through the hosts of the shadow roots around it. */
export function nearestLang(element: Element): string {
  let at: Element | undefined = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return navigator.language;
}
