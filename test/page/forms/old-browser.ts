/** Runs in a page: takes away what is newer than Safari 16.4, Chrome 111 and Firefox 115, and what http pages lack. */
export function takeAway(): void {
  const all = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
  const of = (name: string): Record<string, unknown> => all[name] ?? {};
  const proto = (name: string) => (of(name)['prototype'] ?? {}) as Record<string, unknown>;
  const gone: [Record<string, unknown>, string[]][] = [
    [all, ['CustomStateSet', 'Temporal', 'scheduler', 'Iterator', 'URLPattern', 'Sanitizer']],
    [all, ['requestIdleCallback', 'cancelIdleCallback', 'Navigation', 'CloseWatcher']],
    [proto('ElementInternals'), ['states']],
    [proto('Crypto'), ['randomUUID']],
    [proto('Element'), ['checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [proto('HTMLElement'), ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [proto('String'), ['isWellFormed', 'toWellFormed']],
    [proto('Set'), ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [proto('Map'), ['getOrInsert', 'getOrInsertComputed']],
    [of('URL'), ['canParse', 'parse']],
    [of('Object'), ['groupBy']],
    [of('Map'), ['groupBy']],
    [of('Array'), ['fromAsync']],
    [of('Promise'), ['withResolvers', 'try']],
    [of('AbortSignal'), ['any']],
    [of('RegExp'), ['escape']],
    [of('Intl'), ['DurationFormat', 'Segmenter']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
  const { supports } = CSS;
  CSS.supports = (...args: [string]) =>
    !/:state|light-dark|anchor|popover/.test(args.join()) && supports.apply(CSS, args);
  withoutHas();

  /** A rule whose selector an engine does not know is dropped, and with it the others of its list. */
  function withoutHas(): void {
    const replace: unknown = Reflect.get(CSSStyleSheet.prototype, 'replaceSync');
    CSSStyleSheet.prototype.replaceSync = function (css) {
      const known = css.replace(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, '');
      (replace as CSSStyleSheet['replaceSync']).call(this, known);
    };
  }
}
