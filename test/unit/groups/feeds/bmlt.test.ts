import { expect } from '@open-wc/testing';
import { bmltReader } from '../../../../src/groups/feeds/bmlt.ts';
import { bmltMeeting, readBmlt } from './read-one.ts';

describe('a BMLT row', () => {
  it('has its id and name', () => {
    const { id, name } = bmltMeeting({ id_bigint: '12', meeting_name: 'Just &amp; fair' });
    expect(id).to.equal('12');
    expect(name).to.equal('Just & fair');
  });

  it('is rejected without a name', () => {
    expect(readBmlt({ meeting_name: ' ' })).to.deep.equal({ id: '7', dropped: ['meeting_name'] });
    expect(bmltReader([], undefined)(null)).to.deep.equal({ dropped: [] });
  });

  it('without an id has one that is the same on every load', () => {
    const row = { id_bigint: '', weekday_tinyint: '2', start_time: '19:00:00' };
    expect(bmltMeeting(row).id).to.equal(bmltMeeting({ ...row }).id);
    expect(bmltMeeting(row).id).not.to.equal('');
    expect(bmltMeeting({ ...row, weekday_tinyint: '3' }).id).not.to.equal(bmltMeeting(row).id);
  });

  it('is 12-step and NA', () => {
    const { pathway, fellowship } = bmltMeeting({});
    expect(pathway).to.equal('12-step');
    expect(fellowship).to.equal('NA');
  });

  it('is what the feed says otherwise', () => {
    const { pathway, fellowship } = bmltMeeting({ pathway: 'secular', fellowship: 'Example' });
    expect(pathway).to.equal('secular');
    expect(fellowship).to.equal('Example');
  });

  describe('is attended', () => {
    const room = { virtual_meeting_link: 'https://zoom.us/j/1' };
    const street = { location_street: '1 Main St' };
    const presence = (row: Readonly<Record<string, unknown>>) => {
      const { attendance, status, placeClosed } = bmltMeeting(row);
      return [attendance, status, placeClosed];
    };

    it('as its venue type says', () => {
      expect(presence({ ...room, venue_type: '1' })).to.deep.equal([
        'in-person',
        undefined,
        undefined,
      ]);
      expect(presence({ ...street, venue_type: '2' })).to.deep.equal([
        'online',
        undefined,
        undefined,
      ]);
      expect(presence({ venue_type: '3' })).to.deep.equal(['hybrid', undefined, undefined]);
    });

    it('as its formats say where it has no venue type', () => {
      expect(presence({ formats: 'VM,O' })).to.deep.equal(['online', undefined, undefined]);
      expect(presence({ formats: 'HY,O' })).to.deep.equal(['hybrid', undefined, undefined]);
    });

    it('as its link and address say where nothing else does', () => {
      expect(presence(room)).to.deep.equal(['online', undefined, undefined]);
      expect(presence({ ...room, ...street })).to.deep.equal(['hybrid', undefined, undefined]);
      expect(presence(street)).to.deep.equal(['in-person', undefined, undefined]);
      expect(presence({ phone_meeting_number: '(303) 555-0123' })).to.deep.equal([
        'online',
        undefined,
        undefined,
      ]);
    });

    it('online while its place is closed', () => {
      const closed = ['online', undefined, true];
      expect(presence({ ...room, formats: 'TC', venue_type: '1' })).to.deep.equal(closed);
      expect(presence({ formats: 'TC,VM', venue_type: '1' })).to.deep.equal(closed);
      expect(presence({ formats: 'TC', venue_type: '2' })).to.deep.equal(closed);
      expect(presence({ ...room, ...street, formats: 'TC' })).to.deep.equal(closed);
    });

    it('not at all while its place is closed and nothing leads in: paused', () => {
      const paused = [undefined, 'paused', true];
      expect(presence({ ...street, formats: 'TC', venue_type: '1' })).to.deep.equal(paused);
      expect(presence({ ...street, formats: 'TC' })).to.deep.equal(paused);
    });

    it('not at all when it is not published: paused', () => {
      expect(presence({ published: '0', venue_type: '1' })).to.deep.equal([
        'in-person',
        'paused',
        undefined,
      ]);
      expect(presence({ published: '1', venue_type: '1' })).to.deep.equal([
        'in-person',
        undefined,
        undefined,
      ]);
    });
  });

  it('has its place, regions, notes and who lists it', () => {
    const group = bmltMeeting({
      location_text: 'Grace Church',
      location_street: '1 Main St',
      location_municipality: 'Denver',
      location_city_subsection: 'Five Points',
      location_neighborhood: 'Curtis Park',
      location_sub_province: 'Denver',
      location_province: 'CO',
      location_postal_code_1: '80202',
      location_nation: 'USA',
      location_info: 'Back door',
      latitude: '39.75',
      longitude: '-105',
      comments: 'Bring a mug.',
      service_body_name: 'Mile High Area',
      lang_enum: 'en',
    });
    expect(group.place).to.deep.equal({
      name: 'Grace Church',
      address: '1 Main St',
      city: 'Denver',
      region: 'CO',
      postalCode: '80202',
      country: 'USA',
      notes: 'Back door',
      latitude: 39.75,
      longitude: -105,
    });
    expect(group.regions).to.deep.equal(['CO', 'Denver', 'Five Points', 'Curtis Park']);
    expect(group.description).to.equal('Bring a mug.');
    expect(group.source).to.deep.equal({ name: 'Mile High Area' });
    expect(group.lang).to.equal('en');
  });

  it('has the part of its town for a town where it names none', () => {
    const { place } = bmltMeeting({ location_city_subsection: 'Brooklyn' });
    expect(place?.city).to.equal('Brooklyn');
  });

  it('leaves out what is empty', () => {
    const empty = {
      location_text: '',
      latitude: '0',
      longitude: '0',
      comments: '',
      formats: '',
      format_shared_id_list: '',
      service_body_name: '',
      virtual_meeting_link: '',
      phone_meeting_number: '',
      lang_enum: '',
    };
    expect(bmltMeeting(empty)).to.deep.equal(bmltMeeting({}));
  });

  it('has how to join', () => {
    const { online } = bmltMeeting({
      virtual_meeting_link: 'zoom.us/j/1',
      phone_meeting_number: '+1 303-555-0123,,900#',
      virtual_meeting_additional_info: 'Room 12',
    });
    expect(online).to.deep.equal({
      url: 'https://zoom.us/j/1',
      phone: '+13035550123,,900#',
      notes: 'Room 12',
    });
  });

  it('has no link that is not http(s), and says so', () => {
    const { group, dropped } = readBmlt({ virtual_meeting_link: 'javascript:alert(1)' });
    expect(group).not.to.have.property('online');
    expect(dropped).to.deep.equal(['virtual_meeting_link']);
  });

  it('has no prompts before its values, in any field', () => {
    const group = bmltMeeting({
      id_bigint: 'Id#@-@#12',
      meeting_name: 'Name#@-@#Sunrise',
      comments: 'Comments#@-@#Comments#@-@#Bring a mug.',
      location_text: 'Place#@-@#',
      virtual_meeting_link: 'Link#@-@#https://zoom.us/j/1',
      phone_meeting_number: 'Phone#@-@#(303) 555-0123',
      weekday_tinyint: 'Day#@-@#2',
      start_time: 'Time#@-@#19:00:00',
      latitude: 'Latitude#@-@#39.75',
      longitude: 'Longitude#@-@#-105',
    });
    expect(JSON.stringify(group)).not.to.match(/#@-@#|Name|Comments|Place|Phone/);
    expect(group.id).to.equal('12');
    expect(group.name).to.equal('Sunrise');
    expect(group.description).to.equal('Bring a mug.');
    expect(group.online).to.deep.equal({ url: 'https://zoom.us/j/1', phone: '3035550123' });
    expect(group.sessions).to.deep.equal([{ day: 1, time: '19:00' }]);
    expect(group.place).to.deep.equal({ latitude: 39.75, longitude: -105 });
  });
});
