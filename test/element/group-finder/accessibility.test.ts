import { expect, fixture, html } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { openRow } from './detail-page.ts';
import { MISSING, addressOf, openFinder } from './finder-page.ts';

describe('the finder for everyone', () => {
  const states: [string, () => ReturnType<typeof openFinder>][] = [
    ['a list', () => openFinder()],
    ['an empty list', () => openFinder({ src: addressOf(envelope([])), until: '[part~=empty]' })],
    ['an error', () => openFinder({ src: MISSING, until: '[part~=error]' })],
    ['a list in Spanish', () => openFinder({ lang: 'es' })],
  ];
  for (const [what, open] of states) {
    it(`passes axe with ${what}`, async () => {
      const page = await open();
      await expect(page.element).to.be.accessible();
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`passes axe in ${theme}, with details open and a search that finds nothing`, async () => {
      const page = await openFinder();
      page.element.theme = theme;
      await openRow(page, 'SMART Start');
      await openRow(page, 'Coast Hybrid');
      await expect(page.element).to.be.accessible();
      await page.search('volcano');
      await expect(page.element).to.be.accessible();
    });
  }

  it('takes the colours that fit the page around it', async () => {
    const pageOf = async (color: string) => {
      const page = await openFinder();
      page.element.style.color = color;
      page.element.requestUpdate();
      await page.element.updateComplete;
      return page.one('.widget').classList.contains('dark');
    };
    expect(await pageOf('rgb(30, 40, 35)')).to.equal(false);
    expect(await pageOf('rgb(240, 240, 235)')).to.equal(true);
  });

  it('has a heading of its own only where the page gives none', async () => {
    const own = await openFinder();
    expect(own.one('h2').getClientRects()).to.have.length(1);
    const given = await openFinder({ content: html`<h2 slot="heading">Near you</h2>` });
    expect(given.one('h2').getClientRects()).to.have.length(0);
  });

  it('does not move sideways at 320 px', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '320px';
    const page = await openFinder();
    box.append(page.element);
    await openRow(page, 'SMART Start');
    await openRow(page, 'Coast Hybrid');
    expect(page.one('.widget').scrollWidth).to.be.at.most(320);
  });

  it('leaves the title, the focus and the scroll position of the page alone', async () => {
    const title = document.title;
    scrollTo(0, 0);
    await openFinder();
    expect(document.title).to.equal(title);
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(0);
  });
});
