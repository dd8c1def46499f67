import type { Visit } from '../finder/visit.ts';
import type { OnPage } from './asking.ts';
import { control, words } from './asking.ts';

/**
 * What a visitor writes, by the names of the controls. Nothing else on any page or server is like
 * it, and no two have letters in common by which a compressed file could write one short.
 */
export const SECRETS = {
  name: 'zqxjvkou',
  'contact.phone': '(303) 555-0187',
  'contact.email': 'wyvqhbt@example.org',
  'contact.safety.note': 'kjzfpwo quiet',
  message: 'gmxvrcu at night\nand dlnkqyi',
  pronouns: 'hbwqsxe',
  accommodation: 'ufkvzja',
  'extra.heard': 'pxqmwgo',
  'extra.story': 'ytzcvne',
} as const;

/** What gives one of them away, wherever it stands. */
export const TRACES: readonly string[] = [
  'zqxjvkou',
  '555-0187',
  '5550187',
  'wyvqhbt',
  'kjzfpwo',
  'gmxvrcu',
  'dlnkqyi',
  'hbwqsxe',
  'ufkvzja',
  'pxqmwgo',
  'ytzcvne',
];

/** A center's own questions, as they stand in the form's tag. */
export const QUESTIONS = `<script type="application/json" slot="fields">[
  { "key": "heard", "type": "text", "label": "How did you hear of us?" },
  { "key": "story", "type": "textarea", "label": "Your story" }
]</script>`;

/** Types a secret into every field that there is, key by key. */
export async function typeSecrets(guest: OnPage): Promise<void> {
  const type = async (name: keyof typeof SECRETS) => {
    await control(guest, name).click();
    await guest.page.keyboard.type(SECRETS[name]);
  };
  await control(guest, 'for', 'self').check();
  await type('name');
  // What is hidden again was typed all the same.
  await control(guest, 'contact.method', 'email').check();
  await type('contact.email');
  await control(guest, 'contact.method', 'call').check();
  await type('contact.phone');
  await type('contact.safety.note');
  await type('extra.heard');
  await type('extra.story');
  await guest.page.getByText(words.askMore).click();
  await type('message');
  await type('pronouns');
  await type('accommodation');
}

/** What stands in the fields of the form, and in its text. */
export const standing = ({ page }: OnPage): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('peer-request-form')?.shadowRoot;
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
      Array.from(document.querySelectorAll('peer-request-form'), (form) =>
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

/** Which secrets a text gives away. */
export const givenAway = (text: string): string[] => TRACES.filter((trace) => text.includes(trace));
