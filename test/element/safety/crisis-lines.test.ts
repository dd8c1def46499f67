import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/safety/crisis-lines.define.ts';
import type { PeerCrisisLines } from '../../../src/safety/crisis-lines.ts';
import { until } from '../until.ts';

async function linesIn(page: TemplateResult): Promise<PeerCrisisLines> {
  const lines = await fixture<PeerCrisisLines>(page);
  await lines.updateComplete;
  return lines;
}

const textOf = (lines: PeerCrisisLines): string =>
  lines.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

const links = (lines: PeerCrisisLines): (readonly [string, string | null])[] =>
  [...(lines.shadowRoot?.querySelectorAll('a') ?? [])].map(
    (link) => [link.textContent.replace(/\s+/g, ' ').trim(), link.getAttribute('href')] as const,
  );

describe('<peer-crisis-lines>', () => {
  it('has the lines of the United States, to tap', async () => {
    const lines = await linesIn(html`<peer-crisis-lines lang="en"></peer-crisis-lines>`);
    expect(links(lines)).to.deep.equal([
      ['Call 911', 'tel:911'],
      ['Call 988', 'tel:988'],
      ['Text 988', 'sms:988'],
      ['Call 1-800-662-4357', 'tel:18006624357'],
      ['TTY 1-800-487-4889', 'tel:18004874889'],
      ['Text your ZIP code to 435748', 'sms:435748'],
      ['Text HOME to 741741', 'sms:741741?&body=HOME'],
      ['Call 1-800-799-7233', 'tel:18007997233'],
    ]);
    expect(lines.shadowRoot?.querySelectorAll('[role=list] > li')).to.have.length(5);
    expect(lines.shadowRoot?.querySelector('[lang=es]')?.textContent).to.contain('oprima 2');
    await expect(lines).to.be.accessible();
  });

  it('says in Spanish how to be answered in Spanish', async () => {
    const lines = await linesIn(html`<peer-crisis-lines lang="es"></peer-crisis-lines>`);
    await until(() => textOf(lines).includes('Ayuda en este momento'));
    expect(links(lines).map(([, href]) => href)).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988?&body=AYUDA',
      'tel:18006624357',
      'tel:18004874889',
      'sms:741741?&body=HOLA',
      'tel:18007997233',
    ]);
    expect(textOf(lines)).to.contain('Enviar AYUDA al 988');
    expect(textOf(lines)).to.contain('oprima 2 para hablar en español');
    await expect(lines).to.be.accessible();
  });

  it('keeps the parts of a number in order on a page from right to left', async () => {
    const page = await fixture(
      html`<div dir="rtl" lang="en"><peer-crisis-lines></peer-crisis-lines></div>`,
    );
    const lines = page.querySelector('peer-crisis-lines');
    await lines?.updateComplete;
    const numbers = [...(lines?.shadowRoot?.querySelectorAll('a bdi') ?? [])];
    expect(numbers).to.have.length(8);
    expect(numbers.every((number) => getComputedStyle(number).direction === 'ltr')).to.equal(true);
    expect(numbers.every((number) => number.getClientRects().length === 1)).to.equal(true);
  });

  it('gives way to the lines of the page, whenever they come and go', async () => {
    const lines = await linesIn(html`<peer-crisis-lines lang="en"> </peer-crisis-lines>`);
    expect(links(lines)).to.have.length(8);
    const own = document.createElement('p');
    own.textContent = 'Call our crisis team';
    lines.append(own);
    await until(() => links(lines).length === 0);
    expect(own.getClientRects()).to.have.length(1);
    own.remove();
    await until(() => links(lines).length === 8);
    lines.append('Call our crisis team');
    await until(() => links(lines).length === 0);
  });

  it('keeps its lines under a heading of the page', async () => {
    const lines = await linesIn(
      html`<peer-crisis-lines lang="en"><h3 slot="heading">Cannot wait?</h3></peer-crisis-lines>`,
    );
    expect(links(lines)).to.have.length(8);
    expect(lines.querySelector('h3')?.getClientRects()).to.have.length(1);
  });

  it('shows no numbers of another country, and says so once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    const lines = await linesIn(
      html`<peer-crisis-lines region="NZ" lang="en"></peer-crisis-lines>`,
    );
    const other = await linesIn(html`<peer-crisis-lines region="?" lang="en"></peer-crisis-lines>`);
    const own = await linesIn(
      html`<peer-crisis-lines region="AU" lang="en"><p>Call 000</p></peer-crisis-lines>`,
    );
    console.warn = warn;
    expect(links(lines)).to.have.length(0);
    expect(textOf(lines)).to.contain('call your local emergency number');
    expect(textOf(other)).to.contain('call your local emergency number');
    expect(textOf(own)).not.to.contain('emergency number');
    expect(said).to.have.length(1);
    lines.region = 'us';
    await lines.updateComplete;
    expect(links(lines)).to.have.length(8);
    lines.removeAttribute('region');
    await lines.updateComplete;
    expect(links(lines)).to.have.length(8);
  });
});
