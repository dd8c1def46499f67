/**
 * Takes away what is newer than Safari 16.4, Chrome 111 and Firefox 115, and what pages without https
 * lack. It runs in the page.
 */
export function takeAway(): void {
  const page = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
  const of = (name: string): Record<string, unknown> => page[name] ?? {};
  const proto = (name: string) => (of(name)['prototype'] ?? {}) as Record<string, unknown>;
  const gone: [Record<string, unknown>, string[]][] = [
    [page, ['CustomStateSet', 'Temporal', 'scheduler', 'Iterator', 'URLPattern', 'Sanitizer']],
    [page, ['requestIdleCallback', 'cancelIdleCallback', 'Navigation', 'CloseWatcher']],
    [proto('ElementInternals'), ['states']],
    [proto('Crypto'), ['randomUUID']],
    [proto('Element'), ['checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [proto('HTMLElement'), ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [proto('HTMLElement'), ['onscrollend']],
    [proto('Document'), ['startViewTransition', 'caretPositionFromPoint']],
    [proto('String'), ['isWellFormed', 'toWellFormed']],
    [proto('Set'), ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [proto('Map'), ['getOrInsert', 'getOrInsertComputed']],
    [proto('ReadableStream'), ['values']],
    [proto('Response'), ['bytes']],
    [of('URL'), ['canParse', 'parse']],
    [of('Object'), ['groupBy']],
    [of('Map'), ['groupBy']],
    [of('Array'), ['fromAsync']],
    [of('Promise'), ['withResolvers', 'try']],
    [of('AbortSignal'), ['any']],
    [of('RegExp'), ['escape']],
    [of('Intl'), ['DurationFormat', 'Segmenter']],
    [of('ReadableStream'), ['from']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
  const { supports } = CSS;
  CSS.supports = (...args: [string]) =>
    !/:state|light-dark|anchor|popover/.test(args.join()) && supports.apply(CSS, args);
  // Safari before 17 announces no modules.
  const knows: unknown = Reflect.get(DOMTokenList.prototype, 'supports');
  DOMTokenList.prototype.supports = function (token) {
    return token !== 'modulepreload' && (knows as DOMTokenList['supports']).call(this, token);
  };
  // A rule whose selector an engine does not know is dropped, and with it the others of its list.
  const replace: unknown = Reflect.get(CSSStyleSheet.prototype, 'replaceSync');
  CSSStyleSheet.prototype.replaceSync = function (css) {
    const known = css.replace(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, '');
    (replace as CSSStyleSheet['replaceSync']).call(this, known);
  };
  // Safari 16.4 does not tell the end of scrolling.
  const listen: unknown = Reflect.get(EventTarget.prototype, 'addEventListener');
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'scrollend') return;
    (listen as EventTarget['addEventListener']).call(this, type, ...rest);
  };
}

/** Chrome before 125 has states, and throws at names that do not begin with two dashes. */
export function dashedStatesOnly(): void {
  const states = CustomStateSet.prototype;
  const add: unknown = Reflect.get(states, 'add');
  states.add = function (name) {
    if (!name.startsWith('--')) throw new SyntaxError('The name must begin with two dashes.');
    return (add as typeof states.add).call(this, name);
  };
  const { supports } = CSS;
  CSS.supports = (...args: [string]) => !/:state/.test(args.join()) && supports.apply(CSS, args);
}
