import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build } from 'esbuild';
import { HOSTILE } from '../pictures/hostile-css.ts';
import { ALL, openStage } from '../pictures/stage.ts';
import { choose, countShown } from './finder/filters.ts';
import { control } from './forms/form.ts';
import { inView, next, told } from './story-carousel/carousel.ts';
import { body, json } from './support/answers.ts';
import { policyFor } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, page } = await openStage();
const { server } = center;
server.on('/api/peer-requests', json({ reference: 'R-1' }));

/** jQuery, and another copy of Lit as another vendor's widget brings it, in the build that finds fault. */
const other = await build({
  stdin: {
    contents: `import jQuery from 'jquery';
      import { LitElement, html } from 'lit';
      Object.assign(window, { jQuery, $: jQuery });
      jQuery(() => jQuery('body').addClass('ready').on('click keydown', () => undefined));
      customElements.define('other-widget', class extends LitElement {
        render() { return html\`<p>Another widget</p>\`; }
      });`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  write: false,
  format: 'esm',
  conditions: ['development'],
});
server.on('/other.js', body(other.outputFiles[0]?.text ?? '', 'text/javascript'));

/** What old scripts add to everything, and `for … in` then finds: Prototype.js did most of it. */
function extendEverything(): void {
  const added = {
    remove() {
      throw new Error('Nobody asked for this.');
    },
    added: 'by the page',
  };
  for (const each of [Object, Array, String, Function, Number]) {
    Object.assign(each.prototype, added);
  }
  Object.assign(Array.prototype, {
    toJSON(this: unknown[]) {
      return `[${this.join(', ')}]`;
    },
  });
}

/** Lit itself says that this copy is for development, and that there are two. */
const OF_LIT = /^(Lit is in dev mode|Multiple versions of Lit)/;

interface Host {
  readonly css?: string;
  readonly dir?: string;
  readonly scripts?: readonly string[];
  readonly before?: () => void;
}

const HOSTS: Readonly<Record<string, Host>> = {
  'extends all lists, objects and texts': { before: extendEverything },
  'carries jQuery and another copy of Lit': { scripts: ['/other.js'] },
  'styles everything, enlarges it, and reads right to left': {
    css: `${HOSTILE} html { zoom: 1.25 }`,
    dir: 'rtl',
  },
};

const WIDGETS = `<peer-group-finder api="/api"></peer-group-finder>
  <peer-story-carousel api="/api" per-view="1"></peer-story-carousel>
  <peer-request-form api="/api" phone="(303) 555-0142" country="US"></peer-request-form>
  <peer-story-form api="/api"></peer-story-form>
  <other-widget></other-widget>`;

const near = (guest: Visit, tag: string) =>
  guest.page.locator(`body > ${tag}`).evaluate((each) => each.scrollIntoView());

inChromium('widgets work the same', (browser) => {
  /** Uses all of them as a visitor would. Returns what they showed, and what was sent. */
  async function use({ css = '', dir = 'ltr', scripts = [], before }: Host) {
    const address = page({
      body: WIDGETS,
      css,
      dir,
      scripts: [...scripts, ALL],
      policy: `${policyFor()}; img-src 'self'; media-src 'self'`,
    });
    const guest = await Visit.to(browser(), address, {
      reducedMotion: 'reduce',
      before: async (each) => before && (await each.addInitScript(before)),
    });
    guest.page.setDefaultTimeout(15_000);
    await guest.listed();
    await choose(guest, 'Day', 'Today');
    await guest.button('Remove Today').waitFor();
    const found = [await countShown(guest), ...(await guest.names())];
    await guest.button('Remove Today').click();
    await guest.search.fill('smart');
    await guest.button('SMART Start').click();
    await guest.page.getByText('Tools for change.').waitFor();

    await near(guest, 'peer-story-carousel');
    await told(guest);
    const seen: string[][] = [];
    for (const turn of [1, 2]) {
      const last = (await inView(guest)).join();
      await next(guest).click();
      await eventually(async () => (await inView(guest)).join() !== last, true);
      seen[turn - 1] = await inView(guest);
    }

    await near(guest, 'peer-story-form');
    await control(guest, 'quote').fill('Somebody saved me a chair.');
    await control(guest, 'topics').first().check();
    await guest.page.getByText('See how it would look').click();
    const preview = guest.page.locator('peer-story-form blockquote');
    await preview.waitFor();
    const previewed = await preview.innerText();

    await near(guest, 'peer-request-form');
    const sent = server.askedFor('/api/peer-requests').length;
    await control(guest, 'for', 'self').check();
    await guest.page.locator('peer-request-form [name=name]').fill('Sparrow');
    await control(guest, 'contact.method', 'call').check();
    await control(guest, 'contact.phone').fill('(303) 555-0123');
    await control(guest, 'contact.windows').nth(1).check();
    await control(guest, 'consent.contact').first().check();
    await guest.page.locator('peer-request-form [part~=submit]').click();
    await guest.page.locator('peer-request-form .reference').waitFor();
    const [request, ...more] = server.askedFor('/api/peer-requests').slice(sent);
    assert.deepEqual(more, []);
    assert.deepEqual(await guest.troubles(), []);
    assert.deepEqual(
      guest.console.filter((line) => !OF_LIT.test(line)),
      [],
    );
    await guest.close();
    // What is different each time, and nothing else.
    const bytes = (request?.body ?? '')
      .replace(/"requestId":"[\da-f-]{36}"/, '"requestId":"…"')
      .replace(/"elapsedMs":\d+/, '"elapsedMs":0');
    return { found, seen, preview: previewed, bytes };
  }

  let plain: ReturnType<typeof use> | undefined;
  for (const [what, host] of Object.entries(HOSTS)) {
    it(`on a page that ${what}`, { timeout: 90_000 }, async () => {
      const expected = await (plain ??= use({}));
      assert.match(
        expected.bytes,
        /"windows":\[\{"day":1,.*"requestId":"…"|"requestId":"…".*"windows":\[\{/,
      );
      assert.deepEqual(await use(host), expected);
    });
  }
});
