import type { Page } from 'playwright-core';
import { NEWER_CSS } from './newer-css.ts';

/** Makes a page's browser one that is as old as the oldest we know: Safari 16.4, Chrome 111, Firefox 115. */
export async function makeOld(page: Page): Promise<void> {
  await page.addInitScript(takeAway);
  await page.addInitScript(
    takeAwayCss,
    NEWER_CSS.map(({ pattern }) => pattern),
  );
}

/** Takes away what at least one of them lacks, and what http pages lack. It runs in the page. */
function takeAway(): void {
  const page = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
  const of = (name: string): Record<string, unknown> => page[name] ?? {};
  const proto = (name: string) => (of(name)['prototype'] ?? {}) as Record<string, unknown>;
  const gone: [Record<string, unknown>, string[]][] = [
    [page, ['CustomStateSet', 'Temporal', 'scheduler', 'Iterator', 'URLPattern', 'Sanitizer']],
    [page, ['requestIdleCallback', 'cancelIdleCallback', 'Navigation', 'CloseWatcher']],
    [page, ['navigation', 'CSSStartingStyleRule', 'EditContext', 'Float16Array']],
    [proto('Crypto'), ['randomUUID']],
    [proto('ElementInternals'), ['states']],
    [proto('Element'), ['checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [proto('Element'), ['computedStyleMap', 'ariaNotify', 'currentCSSZoom']],
    [proto('HTMLElement'), ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [proto('HTMLElement'), ['onscrollend', 'editContext', 'writingSuggestions']],
    [proto('HTMLDialogElement'), ['requestClose', 'closedBy']],
    [proto('Document'), ['startViewTransition', 'caretPositionFromPoint']],
    [proto('String'), ['isWellFormed', 'toWellFormed']],
    [proto('Set'), ['union', 'intersection', 'difference', 'symmetricDifference']],
    [proto('Set'), ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [proto('Map'), ['getOrInsert', 'getOrInsertComputed']],
    [proto('ArrayBuffer'), ['transfer', 'transferToFixedLength', 'resize']],
    [proto('ReadableStream'), ['values']],
    [proto('Response'), ['bytes']],
    [proto('Request'), ['bytes', 'duplex']],
    [of('URL'), ['canParse', 'parse']],
    [of('Object'), ['groupBy']],
    [of('Map'), ['groupBy']],
    [of('Array'), ['fromAsync']],
    [of('Promise'), ['withResolvers', 'try']],
    [of('AbortSignal'), ['any']],
    [of('RegExp'), ['escape']],
    [of('Intl'), ['DurationFormat', 'Segmenter']],
    [of('ReadableStream'), ['from']],
    [of('Error'), ['isError']],
    [of('Math'), ['sumPrecise', 'f16round']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
  // Their methods go, too, also where a name for the prototype is gone.
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  const helpers = ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach'];
  for (const name of [...helpers, 'some', 'every', 'find']) Reflect.deleteProperty(iterator, name);
  Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
  const { supports } = CSS;
  CSS.supports = (...args: [string]) =>
    !/:state|:has|light-dark|anchor|popover/.test(args.join()) && supports.apply(CSS, args);
  // Safari before 17 announces no modules.
  const knows: unknown = Reflect.get(DOMTokenList.prototype, 'supports');
  DOMTokenList.prototype.supports = function (token) {
    return token !== 'modulepreload' && (knows as DOMTokenList['supports']).call(this, token);
  };
  // Safari 16.4 does not tell the end of scrolling.
  const listen: unknown = Reflect.get(EventTarget.prototype, 'addEventListener');
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'scrollend') return;
    (listen as EventTarget['addEventListener']).call(this, type, ...rest);
  };
}

/** Drops from all style sheets of scripts what an engine drops that does not know it. */
function takeAwayCss(patterns: readonly string[]): void {
  const newer = patterns.map((pattern) => new RegExp(pattern, 'g'));
  const replace: unknown = Reflect.get(CSSStyleSheet.prototype, 'replaceSync');
  CSSStyleSheet.prototype.replaceSync = function (css) {
    const known = newer.reduce((text, each) => text.replace(each, ''), css);
    (replace as CSSStyleSheet['replaceSync']).call(this, known);
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
