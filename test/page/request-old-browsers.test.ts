import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inChromium } from './finder/engines.ts';
import { control, fillIn, newName, open, reference, send, words } from './request/asking.ts';
import { LIMIT, openClinic } from './request/clinic.ts';

const { api, page } = await openClinic();

/** Takes away what is newer than Safari 16.4, Chrome 111 and Firefox 115, and what http pages lack. */
function takeAway(): void {
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

inChromium('a browser that is as old as the oldest we know', (browser) => {
  it('shows what is wrong, sends a request, and takes it back', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page(), {
      before: (each) => each.addInitScript(takeAway),
    });
    const { page: its } = guest;
    const left = await its.evaluate(() => [
      'states' in ElementInternals.prototype,
      'randomUUID' in crypto,
      [...(document.querySelector('peer-request-form')?.shadowRoot?.adoptedStyleSheets ?? [])]
        .flatMap(({ cssRules }) => [...cssRules])
        .some(({ cssText }) => cssText.includes(':has')),
    ]);
    assert.deepEqual(left, [false, false, false], 'it has really lost them');
    await control(guest, 'contact.method', 'call').check();
    await send(guest).click();
    await its.getByText(words.formProblem).waitFor();
    const error = its.getByText(words['required:contact.phone']).last();
    assert.ok(await error.isVisible(), 'in words, and not by a border alone');
    await fillIn(guest, name);
    const day = control(guest, 'contact.windows').first();
    await day.check();
    assert.ok(await day.isVisible(), 'the box itself says that it is chosen');
    await send(guest).click();
    const told = await reference(guest);
    const [stored, ...more] = await api.storedFor(name);
    assert.deepEqual([stored?.reference, more], [told, []]);
    await its.getByRole('button', { name: words.sentWithdraw }).click();
    await its.getByText(words.sentWithdrawn).waitFor();
    assert.equal((await api.row(told))?.status, 'withdrawn');
    await guest.wasQuiet();
    await guest.close();
  });
});
