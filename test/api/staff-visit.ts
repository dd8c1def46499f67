import assert from 'node:assert/strict';

/** A page that a member of staff got, as a browser without JavaScript has it. */
export interface StaffPage {
  readonly status: number;
  readonly headers: Headers;
  /** Where it was found, after the way on that the answer to a form named. */
  readonly url: string;
  readonly html: string;
  /** What can be read: no tags, and single spaces. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What is written in HTML. */
export const readable = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** One browser of a member of staff: it keeps cookies, follows links and sends forms. */
export class StaffVisit {
  readonly #root: string;
  #cookie: string | undefined;

  /** @param origin of the API, with the path that it is mounted under */
  constructor(origin: string) {
    this.#root = `${origin}/staff`;
  }

  /** The address of another copy of the API, on the same database, with the same cookie. */
  at(origin: string): StaffVisit {
    const visit = new StaffVisit(origin);
    visit.#cookie = this.#cookie;
    return visit;
  }

  get cookie(): string | undefined {
    return this.#cookie;
  }

  /** Opens a page by its path below `/staff`. */
  get(path: string): Promise<StaffPage> {
    return this.#send(`${this.#root}${path}`, { method: 'GET' });
  }

  /** Sends a form that stands on a page of the inbox. */
  post(
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = { Origin: new URL(this.#root).origin },
  ): Promise<StaffPage> {
    const body = new URLSearchParams(fields);
    return this.#send(`${this.#root}${path}`, { method: 'POST', body, headers });
  }

  /** Presses the button with this label, which must be on the page, with what its form has set. */
  async press(
    page: StaffPage,
    label: string,
    fields: Record<string, string> = {},
  ): Promise<StaffPage> {
    const forms = page.html.match(/<form[\s\S]*?<\/form>/g) ?? [];
    const form = forms.find((each) =>
      [...each.matchAll(/<button[^>]*>([\s\S]*?)<\/button>/g)].some(
        ([, words = '']) => readable(words) === label,
      ),
    );
    assert.ok(form, `There is no button "${label}" on this page: ${page.text}`);
    const action = /action="([^"]*)"/.exec(form)?.[1];
    assert.ok(action !== undefined);
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as [string, string],
    );
    const body = new URLSearchParams([...hidden, ...Object.entries(fields)]);
    const url = new URL(action, page.url);
    return this.#send(url.href, { method: 'POST', body, headers: { Origin: url.origin } });
  }

  /** Signs in, and fails unless that leads to the inbox. */
  async signIn(name: string, token: string): Promise<StaffPage> {
    const page = await this.post('/sign-in', { name, token });
    assert.equal(page.status, 200, page.text);
    assert.match(page.url, /\/staff\/inbox$/);
    return page;
  }

  async #send(url: string, init: RequestInit): Promise<StaffPage> {
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as object), ...(this.#cookie && { Cookie: this.#cookie }) },
      signal: AbortSignal.timeout(20_000),
    });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) {
      const [pair = ''] = set.split(';');
      this.#cookie = pair.endsWith('=') ? undefined : pair;
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      assert.equal(answer.status, 303);
      await answer.arrayBuffer();
      return this.#send(new URL(location, url).href, { method: 'GET' });
    }
    const html = await answer.text();
    return { status: answer.status, headers: answer.headers, url, html, text: readable(html) };
  }
}
