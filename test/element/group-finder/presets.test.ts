import { expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { addressOf, openFinder } from './finder-page.ts';

type Preset = 'day' | 'attendance' | 'pathway' | 'audience' | 'topic' | 'language';

const groups = [
  {
    id: 'a',
    name: 'A',
    pathway: 'smart',
    attendance: 'online',
    audiences: ['Young people'],
    topics: ['alcohol'],
    languages: ['es'],
    sessions: [{ day: 0, time: '20:00', timeZone: 'America/Denver' }],
  },
  {
    id: 'b',
    name: 'B',
    pathway: '12-step',
    attendance: 'in-person',
    audiences: ['Women'],
    topics: ['opioids'],
    languages: ['en-US'],
    sessions: [{ day: 1, time: '20:00', timeZone: 'America/Denver' }],
  },
  { id: 'c', name: 'C' },
];
const src = () => addressOf(envelope(groups));

const presets: Record<Preset, { value: string; chip: string; both: string; otherCase: string }> = {
  day: { value: 'today', chip: 'Today', both: 'today, tomorrow', otherCase: 'TODAY' },
  attendance: {
    value: 'online',
    chip: 'Online',
    both: 'online,in-person',
    otherCase: 'Online',
  },
  pathway: {
    value: 'smart',
    chip: 'SMART Recovery',
    both: 'smart , 12-step',
    otherCase: 'Smart',
  },
  audience: {
    value: 'Young people',
    chip: 'Young people',
    both: 'Young people,Women,',
    otherCase: 'young PEOPLE',
  },
  topic: { value: 'alcohol', chip: 'Alcohol', both: ',alcohol,opioids', otherCase: 'Alcohol' },
  language: { value: 'es', chip: 'Spanish', both: 'es,en', otherCase: 'ES' },
};

describe('what a page chooses beforehand', () => {
  for (const [name, { value, chip, both, otherCase }] of Object.entries(presets)) {
    const preset = name as Preset;

    it(`may be a ${name}, from the first moment on`, async () => {
      const page = await openFinder({ src: src(), attributes: { [name]: value } });
      expect(page.names).to.deep.equal(['A']);
      expect(page.chosen).to.deep.equal([chip]);
      expect(page.count).to.equal('1 group');
    });

    it(`may be a ${name} by property, before and after it is connected`, async () => {
      const page = await openFinder({ src: src() });
      page.element[preset] = value;
      await page.element.updateComplete;
      expect(page.names).to.deep.equal(['A']);
      const early = await openFinder({ src: src(), properties: { [preset]: value } });
      expect(early.names).to.deep.equal(['A']);
      expect(early.chosen).to.deep.equal([chip]);
    });

    it(`may be several of ${name}, and in any case`, async () => {
      const page = await openFinder({ src: src(), attributes: { [name]: both } });
      expect(page.names).to.deep.equal(['A', 'B']);
      expect(page.chosen).to.have.length(2);
      page.element.setAttribute(name, otherCase);
      await page.element.updateComplete;
      expect(page.names).to.deep.equal(['A']);
      expect(page.chosen.map((word) => word.toLowerCase())).to.deep.equal([chip.toLowerCase()]);
    });
  }

  it('works together, and with the search', async () => {
    const attributes = { day: 'today,tomorrow', attendance: 'online,in-person' };
    const page = await openFinder({ src: src(), attributes });
    expect(page.names).to.deep.equal(['A', 'B']);
    await page.search('opioids');
    expect(page.names).to.deep.equal(['B']);
  });

  it('shows in the menu as what it is, and a visitor can take it back', async () => {
    const attributes = { audience: 'women', filters: 'audience' };
    const page = await openFinder({ src: src(), attributes });
    await page.options('Who it is for');
    expect((page.control('Women (1)') as HTMLInputElement).checked).to.equal(true);
    await page.choose('Who it is for', 'Women');
    expect(page.chosen).to.deep.equal([]);
    expect(page.names).to.deep.equal(['A', 'B', 'C']);
    page.clock.advance(1);
    await page.element.updateComplete;
    await page.element.refresh();
    expect(page.names).to.deep.equal(['A', 'B', 'C']);
    expect(page.element.audience).to.equal('women');
  });

  it('is chosen anew when the page asks for something else, and nothing else is', async () => {
    const page = await openFinder({ src: src(), attributes: { audience: 'Women' } });
    await page.choose('Day', 'Today');
    expect(page.names).to.deep.equal([]);
    page.element.setAttribute('audience', 'Young people');
    await page.element.updateComplete;
    expect(page.names).to.deep.equal(['A']);
    expect(page.chosen).to.deep.equal(['Today', 'Young people']);
    page.element.removeAttribute('audience');
    await page.element.updateComplete;
    expect(page.chosen).to.deep.equal(['Today']);
  });

  it('finds nothing by a value that nobody knows, and offers the way out', async () => {
    const attributes = { topic: 'constructor', day: 'someday' };
    const page = await openFinder({ src: src(), attributes, until: '[part~=empty]' });
    expect(page.names).to.deep.equal([]);
    expect(page.chosen).to.deep.equal(['Someday', 'Constructor']);
    await page.press('Clear search and filters');
    expect(page.names).to.deep.equal(['A', 'B', 'C']);
  });

  it('is nothing where an attribute holds none', async () => {
    const attributes = { day: ' , ', audience: '', language: ',' };
    const page = await openFinder({ src: src(), attributes });
    expect(page.chosen).to.deep.equal([]);
    expect(page.names).to.have.length(3);
  });
});
