import { expect } from '@open-wc/testing';
import { meeting, readMeetingGuide } from './read-one.ts';

const online = { conference_url: 'https://zoom.us/j/1' };

describe('where a Meeting Guide row meets', () => {
  it('is a whole address', () => {
    const { place } = meeting({
      location: 'Grace Church',
      formatted_address: '1 Main St, Denver, CO 80202, USA',
      city: 'Denver',
      location_notes: 'Back door',
    });
    expect(place).to.deep.equal({
      name: 'Grace Church',
      address: '1 Main St, Denver, CO 80202, USA',
      notes: 'Back door',
    });
  });

  it('is the parts of an address', () => {
    const { place } = meeting({
      address: '1 Main St',
      city: 'Denver',
      state: 'CO',
      postal_code: 80202,
      country: 'US',
    });
    expect(place).to.deep.equal({
      address: '1 Main St',
      city: 'Denver',
      region: 'CO',
      postalCode: '80202',
      country: 'US',
    });
  });

  it('is nowhere where the row names no place', () => {
    expect(meeting({ location: '', address: null })).not.to.have.property('place');
  });

  describe('its spot', () => {
    const spot = { latitude: 39.75, longitude: -105 };

    it('is two numbers', () => {
      expect(meeting(spot).place).to.deep.equal(spot);
    });

    it('is two texts', () => {
      expect(meeting({ latitude: '39.75', longitude: ' -105.0 ' }).place).to.deep.equal(spot);
    });

    it('is one text of coordinates', () => {
      expect(meeting({ coordinates: '39.75, -105' }).place).to.deep.equal(spot);
    });

    const impossible: Record<string, unknown>[] = [
      { latitude: 91, longitude: 0 },
      { latitude: 0, longitude: 181 },
      { latitude: 0, longitude: 0 },
      { latitude: '0.0', longitude: '0.0' },
      { latitude: 39.75 },
      { latitude: 'north', longitude: 'west' },
      { coordinates: '39.75' },
      { coordinates: '1,2,3' },
    ];
    for (const row of impossible) {
      it(`is not ${JSON.stringify(row)}`, () => {
        const { group, dropped } = readMeetingGuide(row);
        expect(group).not.to.have.property('place');
        expect(dropped).to.deep.equal([Object.keys(row)[0]]);
      });
    }
  });

  describe('its regions', () => {
    it('are the list, from general to specific', () => {
      const regions = ['Colorado', 'Denver', 'Capitol Hill'];
      expect(meeting({ regions, region: 'Other' }).regions).to.deep.equal(regions);
    });

    it('are a path in one text', () => {
      expect(meeting({ regions: 'Colorado > Denver' }).regions).to.deep.equal([
        'Colorado',
        'Denver',
      ]);
    });

    it('are region and sub-region', () => {
      expect(meeting({ region: 'Denver', sub_region: 'Downtown' }).regions).to.deep.equal([
        'Denver',
        'Downtown',
      ]);
    });

    it('are the state and the city where nothing else is said', () => {
      const parts = { address: '1 Main St', city: 'Denver', state: 'CO' };
      expect(meeting(parts).regions).to.deep.equal(['CO', 'Denver']);
    });

    it('leave out what is no text', () => {
      expect(meeting({ regions: ['Denver', null, {}, ''] }).regions).to.deep.equal(['Denver']);
    });

    it('have the district beside them', () => {
      const group = meeting({ region: 'Denver', district: 'District 5' });
      expect(group.regions).to.deep.equal(['Denver']);
      expect(group.district).to.equal('District 5');
    });
  });

  describe('is approximate', () => {
    const town = { formatted_address: 'Denver, CO, USA' };

    it('where the row says so', () => {
      expect(meeting({ ...town, approximate: 'yes' }).approximate).to.equal(true);
      expect(meeting({ ...town, approximate: true }).approximate).to.equal(true);
    });

    it('where the address begins with the town or region of the row', () => {
      expect(meeting({ ...town, region: 'Denver' }).approximate).to.equal(true);
      expect(meeting({ address: 'Denver', city: 'Denver' }).approximate).to.equal(true);
    });

    it('not where the row says so', () => {
      const row = { ...town, region: 'Denver', approximate: 'no' };
      expect(meeting(row)).not.to.have.property('approximate');
    });

    it('not without an address or a spot', () => {
      expect(meeting({ approximate: 'yes' })).not.to.have.property('approximate');
    });
  });

  describe('an online group meets in person too', () => {
    const exact: Record<string, unknown>[] = [
      { formatted_address: '1 Main St, Denver, CO 80202, USA' },
      { formatted_address: 'Main Street, Denver, USA', approximate: 'no' },
      { address: 'Main Street', city: 'Denver' },
      { formatted_address: 'Main Street, Denver, USA', latitude: 39.7, longitude: -105 },
      { latitude: 39.7, longitude: -105, approximate: 'no' },
    ];
    for (const row of exact) {
      it(`at ${JSON.stringify(row)}`, () => {
        expect(meeting({ ...online, ...row }).attendance).to.equal('hybrid');
      });
    }

    const vague: Record<string, unknown>[] = [
      { formatted_address: 'Denver, CO, USA', approximate: 'yes' },
      { formatted_address: 'Denver, CO, USA', region: 'Denver' },
      { formatted_address: 'Denver, CO, USA' },
      { formatted_address: '1 Main St, Denver', approximate: 'yes' },
      { location: 'Online meeting', city: 'Denver' },
      { latitude: 39.7, longitude: -105 },
    ];
    for (const row of vague) {
      it(`but not at ${JSON.stringify(row)}`, () => {
        expect(meeting({ ...online, ...row }).attendance).to.equal('online');
      });
    }
  });
});
