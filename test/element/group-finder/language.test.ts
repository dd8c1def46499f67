import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/group-finder/group-finder.define.ts';
import { overrideTerms } from '../../../src/widget/locale.ts';
import { SUNDAY_EVENING, envelope } from '../../fixtures/groups.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { addressOf, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

const headings = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('h3') ?? [])].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the language of a finder', () => {
  it('is Spanish where the page is', async () => {
    const page = await openFinder({ lang: 'es-MX' });
    expect(page.texts('h2')).to.deep.equal(['Encuentre un grupo']);
    expect(page.texts('h3')[0]).to.equal('Hoy domingo, 22 de noviembre');
    expect(page.texts('.phase')[0]).to.equal('En este momento');
    expect(page.texts('.labels li')).to.include.members(['Mujeres', 'Principiantes']);
    await page.search('principiantes');
    expect(page.names).to.deep.equal(['SMART Start']);
  });

  it('writes times as the device’s region does where the page names none', async () => {
    const { language } = navigator;
    const clockOn = async (device: string) => {
      Object.defineProperty(navigator, 'language', { value: device, configurable: true });
      const page = await openFinder({ lang: 'es' });
      return page.texts('time')[3];
    };
    expect(await clockOn('en-US')).to.match(/^9:30/);
    expect(await clockOn('de-DE')).to.match(/^21:30/);
    expect(await clockOn('C')).to.match(/^21:30/);
    Object.defineProperty(navigator, 'language', { value: language, configurable: true });
  });

  it('is that of the nearest lang, and follows it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="es">
        <p>
          <peer-group-finder
            src=${addressOf(envelope())}
            .clock=${new TestClock(SUNDAY_EVENING)}
          ></peer-group-finder>
        </p>
      </div>`,
    );
    const finder = box.querySelector('peer-group-finder');
    if (!finder) throw new Error('no finder');
    await until(() => headings(finder)[0]?.startsWith('Hoy'));
    box.lang = 'en';
    await until(() => headings(finder)[0]?.startsWith('Today'));
    const input = finder.shadowRoot?.querySelector('input');
    if (!input) throw new Error('no search field');
    input.value = 'beginners';
    input.dispatchEvent(new InputEvent('input'));
    await until(() => finder.shadowRoot?.querySelectorAll('.name').length === 1);
    box.lang = 'es';
    await until(() => headings(finder)[0]?.startsWith('Hoy'));
    input.value = 'principiantes';
    input.dispatchEvent(new InputEvent('input'));
    await until(() => finder.shadowRoot?.querySelectorAll('.name').length === 1);
  });

  it('looks for the lang through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const finder = document.createElement('peer-group-finder');
    finder.src = addressOf(envelope());
    finder.clock = new TestClock(SUNDAY_EVENING);
    root.append(finder);
    await until(() => headings(finder)[0]?.startsWith('Hoy'));
  });

  it('is English as a whole where it has no words', async () => {
    const page = await openFinder({ lang: 'fr' });
    expect(page.texts('h3')[0]).to.equal('Today Sunday, November 22');
  });

  it('takes a nonsense lang for English', async () => {
    const page = await openFinder({ lang: '!!' });
    expect(page.texts('h2')).to.deep.equal(['Find a group']);
  });

  it('lets a center use its own words', async () => {
    const page = await openFinder();
    overrideTerms('en', { searchLabel: 'Look for a circle' });
    await page.element.updateComplete;
    expect(page.texts('.search label')).to.deep.equal(['Look for a circle']);
    overrideTerms('en', { searchLabel: 'Search groups' });
  });
});
