import * as z from 'zod/mini';

/** Where a person wanted to go before they had to sign in: one request or story, and nothing else. */
export interface Wanted {
  readonly list: keyof typeof NAMES;
  readonly id: string;
}

/** What the address of the page to sign in on calls it. */
export const NAMES = { requests: 'request', stories: 'story' } as const;

const LISTS = ['requests', 'stories'] as const;

/** What the path of a page asks for, as the page to sign in on is told. */
export function wantedBy(path: string): Readonly<Record<string, string>> {
  const [, list, id] = /\/(requests|stories)\/([\da-f-]{36})$/.exec(path) ?? [];
  return id === undefined ? {} : { [list === 'stories' ? NAMES.stories : NAMES.requests]: id };
}

/** What was asked for, from an address or a form. */
export function wantedIn(fields: URLSearchParams): Wanted | undefined {
  for (const list of LISTS) {
    const { data: id } = z.safeParse(z.uuid(), fields.get(NAMES[list]));
    if (id !== undefined) return { list, id };
  }
  return undefined;
}
