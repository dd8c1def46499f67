import type { Visit } from '../support/visit.ts';
import type { OnPage } from './form.ts';

/** What stands in the fields of the form, and in its text. */
export const standing = ({ page }: OnPage): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector(':is(peer-request-form, peer-story-form)')?.shadowRoot;
    const fields = root?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [];
    return [root?.textContent, ...Array.from(fields, ({ value }) => value)].join('\n');
  });

interface Told {
  readonly told: string[];
}

/** Runs in the page before anything else does: writes down every event that a script dispatches. */
export function overhearEvents(): void {
  const { told } = Object.assign(globalThis, { told: [] } as Told);
  const dispatch: unknown = Reflect.get(EventTarget.prototype, 'dispatchEvent');
  EventTarget.prototype.dispatchEvent = function (event) {
    // An event's own fields, and what it inherits getters for; some hold the element itself.
    for (const name in event)
      told.push(`${event.type} ${name}=${textOf(Reflect.get(event, name))}`);
    return (dispatch as EventTarget['dispatchEvent']).call(this, event);
  };
  const textOf = (value: unknown): string =>
    value instanceof Object && !(value instanceof Node) && !(value instanceof Window)
      ? Object.entries(value).join()
      : String(value);
}

/** All that the page, its other scripts and the device's next user can find out. */
export async function leftBehind(guest: Visit): Promise<string> {
  const { page, context } = guest;
  const found = await page.evaluate(async () => {
    const attributesOf = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
        ...(element.shadowRoot ? attributesOf(element.shadowRoot) : []),
      ]);
    return [
      [location.href, document.title, window.name, document.cookie, history.state],
      [document.body.textContent, attributesOf(document)],
      [{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases()],
      await caches.keys(),
      performance.getEntries().map(({ name }) => name),
      (globalThis as unknown as Told).told,
      Array.from(document.querySelectorAll(':is(peer-request-form, peer-story-form)'), (form) =>
        Object.entries(form).map(([name, value]) => `${name}=${String(value)}`),
      ),
    ];
  });
  return JSON.stringify([
    found,
    guest.console,
    guest.exceptions,
    guest.requests,
    await context.storageState(),
  ]);
}
