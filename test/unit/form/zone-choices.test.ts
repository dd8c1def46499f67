import { expect } from '@open-wc/testing';
import { isTimeZone } from '../../../src/contract/index.ts';
import { zoneChoices } from '../../../src/form/zone-choices.ts';

const NOW = Date.UTC(2026, 10, 22);

const choose = (own: string, country = 'US', lang = 'en') => zoneChoices(own, country, lang, NOW);

describe('the zones to choose from', () => {
  it('begin with the own, and then those of the country', () => {
    const { likely } = choose('America/Boise');
    expect(likely.map(({ name }) => name)).to.deep.equal([
      'Mountain Time (Boise)',
      'Atlantic Standard Time (Puerto Rico)',
      'Eastern Time (New York)',
      'Central Time (Chicago)',
      'Mountain Time (Denver)',
      'Mountain Standard Time (Phoenix)',
      'Pacific Time (Los Angeles)',
      'Alaska Time (Anchorage)',
      'Hawaii-Aleutian Standard Time (Honolulu)',
    ]);
  });

  it('have the own just once', () => {
    const { likely, others } = choose('America/Denver');
    const zones = [...likely, ...others].map(({ zone }) => zone);
    expect(zones.filter((zone) => zone === 'America/Denver')).to.have.lengthOf(1);
    expect(new Set(zones).size).to.equal(zones.length);
  });

  it('are all that the engine knows, by their cities', () => {
    const { others } = choose('America/Denver');
    const names = others.map(({ name }) => name);
    expect(others.length).to.be.greaterThan(300);
    expect(names).to.include.members(['Paris (Europe)', 'Knox (America/Indiana)']);
    expect(names.indexOf('Accra (Africa)')).to.be.lessThan(names.indexOf('Berlin (Europe)'));
    for (const { zone } of others) expect(isTimeZone(zone), zone).to.equal(true);
    expect(names.filter((name) => name.includes('Etc'))).to.deep.equal([]);
  });

  it('are led by the own alone where a center is elsewhere', () => {
    expect(choose('Europe/Paris', 'FR').likely).to.deep.equal([
      { zone: 'Europe/Paris', name: 'Central European Time (Paris)' },
    ]);
  });

  it('have names in the language of the page', () => {
    const [own] = choose('America/Denver', 'US', 'es').likely;
    expect(own?.name).to.equal('hora de las Montañas Rocosas (Denver)');
  });

  it('can be led by one without a city', () => {
    expect(choose('UTC').likely[0]).to.deep.include({ zone: 'UTC' });
  });
});
