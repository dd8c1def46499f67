import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/group-finder/group-finder.define.ts';
import '../../../src/support/support.define.ts';
import { until } from '../until.ts';

const MISSING = new URL('/no-such-api', location.href).href;

const textOf = (element: Element | null) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('<peer-support>', () => {
  it('shares the API, the center and its number with what is inside', async () => {
    const support = await fixture(html`<peer-support
      lang="en"
      api=${MISSING}
      organization="Cottonwood"
      phone="(303) 555-0142"
    >
      <div><peer-group-finder></peer-group-finder></div>
    </peer-support>`);
    const finder = support.querySelector('peer-group-finder');
    await until(() => textOf(finder).includes('We could not load the groups.'));
    expect(textOf(finder)).to.contain('You can call Cottonwood: (303) 555-0142');
    const link = finder?.shadowRoot?.querySelector('[part~=error] a');
    expect(link?.getAttribute('href')).to.equal('tel:3035550142');
  });

  it('keeps what is inside up to date', async () => {
    const support = await fixture<HTMLElementTagNameMap['peer-support']>(
      html`<peer-support lang="en" api=${MISSING}><peer-group-finder></peer-group-finder></peer-support>`,
    );
    const finder = support.querySelector('peer-group-finder');
    await until(() => textOf(finder).includes('We could not load'));
    support.phone = '(303) 555-0199';
    await until(() => textOf(finder).includes('(303) 555-0199'));
    support.phone = undefined;
    await until(() => !textOf(finder).includes('(303) 555-0199'));
  });

  it('is heard by what is inside alone, the nearest first', async () => {
    const box = await fixture(html`<div lang="en">
      <peer-support api=${MISSING} phone="(303) 555-0101">
        <peer-support phone="(303) 555-0102"><peer-group-finder></peer-group-finder></peer-support>
      </peer-support>
    </div>`);
    const [outer, inner] = box.querySelectorAll('peer-support');
    const finder = box.querySelector('peer-group-finder');
    if (!outer || !inner || !finder) throw new Error('The page is not there.');
    await until(() => finder.renderRoot.textContent);
    inner.api = MISSING;
    await until(() => textOf(finder).includes('(303) 555-0102'));

    outer.append(finder);
    await until(() => textOf(finder).includes('(303) 555-0101'));
    inner.phone = '(303) 555-0103';
    await inner.updateComplete;
    await finder.updateComplete;
    expect(textOf(finder)).to.contain('(303) 555-0101');
    outer.phone = '(303) 555-0104';
    await until(() => textOf(finder).includes('(303) 555-0104'));
  });

  it('takes no room of its own', async () => {
    const support = await fixture(html`<peer-support></peer-support>`);
    expect(support.getClientRects()).to.have.length(0);
  });
});
