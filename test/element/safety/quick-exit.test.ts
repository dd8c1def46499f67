import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { onLeaving } from '../../../src/widget/leaving.ts';
import { until } from '../until.ts';
import { comeBack, cover, exitIn, linkOf, pressShift, spoken } from './exit-page.ts';

const DEFAULT = 'https://www.weather.gov/';
const CALM = 'https://www.example.org/recipes';

/** Runs something, and returns what was written to the console meanwhile. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  await run();
  console.warn = warn;
  return said;
}

describe('<peer-quick-exit>', () => {
  afterEach(comeBack);

  it('is a link that tells the next site nothing', async () => {
    const link = linkOf(await exitIn(html`<staying-exit></staying-exit>`));
    expect(link.href).to.equal(DEFAULT);
    expect(link.rel).to.equal('noreferrer noopener');
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(link.textContent).to.equal('Leave this page');
  });

  it('says that the history stays', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit>`);
    const about = exit.shadowRoot?.getElementById('about')?.textContent;
    expect(about).to.contain('This does not erase your browser history.');
    expect(about).to.contain('Press Shift 3 times');
    await expect(exit).to.be.accessible();
  });

  it('goes where the page says, before and after it is connected', async () => {
    const exit = await exitIn(html`<staying-exit href=${CALM} history="keep"></staying-exit>`);
    linkOf(exit).click();
    exit.href = `${CALM}/soup`;
    exit.history = 'replace';
    await exit.updateComplete;
    expect(linkOf(exit).href).to.equal(`${CALM}/soup`);
    linkOf(exit).click();
    exit.removeAttribute('href');
    linkOf(exit).click();
    expect(exit.ways).to.deep.equal([
      { address: CALM, history: 'keep' },
      { address: `${CALM}/soup`, history: 'replace' },
      { address: DEFAULT, history: 'replace' },
    ]);
  });

  it('takes an address of the same site', async () => {
    const exit = await exitIn(html`<staying-exit href="/recipes"></staying-exit>`);
    expect(linkOf(exit).href).to.equal(new URL('/recipes', location.href).href);
  });

  it('uses the default for what is no web address, and says so once', async () => {
    const said = await warningsOf(async () => {
      for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://', 'mailto:a@b.c']) {
        const exit = await exitIn(html`<staying-exit href=${href}></staying-exit>`);
        expect(linkOf(exit).href).to.equal(DEFAULT);
        linkOf(exit).click();
        expect(exit.ways).to.deep.equal([{ address: DEFAULT, history: 'replace' }]);
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).not.to.contain('javascript');
  });

  it('leaves by Enter', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit>`);
    linkOf(exit).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => exit.ways.length === 1);
  });

  it('leaves when a form says so', async () => {
    const exit = await exitIn(html`<staying-exit href=${CALM}></staying-exit>`);
    exit.leave();
    expect(exit.ways).to.deep.equal([{ address: CALM, history: 'replace' }]);
    expect(cover()?.matches(':modal')).to.equal(true);
  });

  it('leaves a click for a new tab to the browser', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit>`);
    const taken: boolean[] = [];
    const notice = (event: Event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', notice);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      const options = { bubbles: true, composed: true, cancelable: true, [key]: true };
      linkOf(exit).dispatchEvent(new MouseEvent('click', options));
    }
    document.removeEventListener('click', notice);
    expect(taken).to.deep.equal([false, false, false, false]);
    expect(exit.ways).to.have.length(0);
    expect(cover()).to.equal(undefined);
  });

  it('covers everything while the browser leaves, until the page is shown again', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit>`);
    linkOf(exit).click();
    const sheet = cover();
    expect(sheet?.matches(':modal')).to.equal(true);
    expect(sheet?.getAttribute('aria-label')).to.equal('Loading…');
    const { width, height } = sheet?.getBoundingClientRect() ?? {};
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    // Whoever is frightened presses anything.
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(sheet?.matches(':modal')).to.equal(true);
    comeBack();
    expect(cover()).to.equal(undefined);
  });

  it('covers the page from inside something hidden too', async () => {
    const exit = await exitIn(html`<div hidden><staying-exit></staying-exit></div>`);
    await pressShift(3);
    expect(exit.ways).to.have.length(1);
    expect(cover()?.checkVisibility?.() ?? cover()?.matches(':modal')).to.equal(true);
  });

  it('tries again where the browser was stopped on its way', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit>`);
    linkOf(exit).click();
    await pressShift(3);
    expect(exit.ways).to.have.length(2);
    comeBack();
    expect(cover()).to.equal(undefined);
  });

  it('tells forms first, and empties every field of the page before it goes', async () => {
    const exit = await exitIn(html`
      <staying-exit></staying-exit>
      <form>
        <input value="Sam" /><input type="checkbox" checked /><input type="radio" checked />
        <input type="hidden" value="token" /><input type="submit" value="Send" />
        <input type="date" value="2026-01-01" /><textarea>I am afraid</textarea>
        <select><option>Women</option></select>
        <div contenteditable>My notes</div>
      </form>
      <div id="nested"></div>
    `);
    const nested = document.getElementById('nested')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    const field = document.createElement('input');
    inner.attachShadow({ mode: 'open' }).append(field);
    nested?.append(inner);
    field.value = '(303) 555-0123';

    const form = document.querySelector('form');
    const heard: unknown[] = [];
    const end = onLeaving(() => heard.push([field.value, exit.ways.length]));
    linkOf(exit).click();
    end();
    linkOf(exit).click();
    expect(heard).to.deep.equal([['(303) 555-0123', 0]]);

    expect(field.value).to.equal('');
    const fields = [...(form?.elements ?? [])] as HTMLInputElement[];
    expect(fields.map(({ value }) => value).filter((value) => value)).to.deep.equal([
      // The values of a checkbox and a radio button that say nothing of themselves.
      'on',
      'on',
      'token',
      'Send',
    ]);
    expect(fields.some(({ checked }) => checked)).to.equal(false);
    expect(form?.querySelector('[contenteditable]')?.textContent).to.equal('');
  });

  it('goes, and empties the rest, where a field of the page cannot be emptied', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit><input /><input value="Sam" />`);
    const [odd, after] = exit.parentElement?.querySelectorAll('input') ?? [];
    Object.defineProperty(odd, 'value', {
      set() {
        throw new Error('This field is read-only.');
      },
    });
    linkOf(exit).click();
    expect(exit.ways).to.have.length(1);
    expect(after?.value).to.equal('');
  });

  it('speaks Spanish', async () => {
    const exit = await exitIn(html`<staying-exit lang="es"></staying-exit>`);
    await until(() => linkOf(exit).textContent === 'Salir de esta página');
    await pressShift(2);
    await until(() => spoken(exit) === 'Presione Shift 1 vez más para salir.');
  });
});
