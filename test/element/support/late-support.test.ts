import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/group-finder/group-finder.define.ts';
import { until } from '../until.ts';

const MISSING = new URL('/no-such-api', location.href).href;

describe('<peer-support> whose script comes after that of the widgets', () => {
  it('answers those who asked before', async () => {
    const support =
      await fixture(html`<peer-support lang="en" api=${MISSING} phone="(303) 555-0142">
      <peer-group-finder></peer-group-finder>
      <div><peer-group-finder></peer-group-finder></div>
      <peer-group-finder></peer-group-finder>
    </peer-support>`);
    const finders = [...support.querySelectorAll('peer-group-finder')];
    const gone = finders.pop();
    gone?.remove();
    const textOf = (element: Element | undefined) => element?.shadowRoot?.textContent ?? '';
    expect(finders.map(textOf).join()).not.to.contain('We could not load');
    await import('../../../src/support/support.define.ts');
    for (const finder of finders) await until(() => textOf(finder).includes('(303) 555-0142'));
    expect(textOf(gone)).not.to.contain('(303) 555-0142');
  });
});
