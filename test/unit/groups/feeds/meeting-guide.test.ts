import { expect } from '@open-wc/testing';
import { meetingGuideReader } from '../../../../src/groups/feeds/meeting-guide.ts';
import { meeting, readMeetingGuide } from './read-one.ts';

describe('a Meeting Guide row', () => {
  describe('what it needs', () => {
    it('lists with a name alone', () => {
      const { group, dropped } = meetingGuideReader(undefined)({ name: 'Sunrise' });
      expect(group?.name).to.equal('Sunrise');
      expect(group?.sessions).to.deep.equal([]);
      expect(dropped).to.deep.equal([]);
    });

    it('is rejected without a name, and its id says which row it was', () => {
      const reading = meetingGuideReader(undefined)({ slug: 'sunrise', day: 1, time: '07:00' });
      expect(reading).to.deep.equal({ id: 'sunrise', dropped: ['name'] });
    });

    for (const name of ['', '   ', null, {}, ['Sunrise'], true]) {
      it(`is rejected when its name is ${JSON.stringify(name)}`, () => {
        const { group, dropped } = readMeetingGuide({ name });
        expect(group).to.equal(undefined);
        expect(dropped).to.deep.equal(['name']);
      });
    }

    for (const row of [null, 7, 'Sunrise', [], undefined]) {
      it(`is rejected when it is ${JSON.stringify(row)}`, () => {
        expect(meetingGuideReader(undefined)(row)).to.deep.equal({ dropped: [] });
      });
    }

    it('has its name cut at 255 characters, and says so', () => {
      const { group, dropped } = readMeetingGuide({ name: 'n'.repeat(300) });
      expect(group?.name).to.equal(`${'n'.repeat(254)}…`);
      expect(dropped).to.deep.equal(['name']);
    });
  });

  describe('its id', () => {
    it('is the slug', () => {
      expect(meeting({ slug: 'sunrise-7', id: 12 }).id).to.equal('sunrise-7');
    });

    it('is the id where there is no slug, also a number', () => {
      expect(meeting({ slug: undefined, id: 12 }).id).to.equal('12');
      expect(meeting({ slug: '', id: 'twelve' }).id).to.equal('twelve');
    });

    const bare = { slug: undefined, day: 2, time: '19:30', formatted_address: '1 Main St, Denver' };

    it('is otherwise the same on every load', () => {
      expect(meeting(bare).id).to.equal(meeting({ ...bare }).id);
      expect(meeting(bare).id).not.to.equal('');
    });

    it('does not depend on the zone of the page', () => {
      expect(meeting(bare, 'America/Denver').id).to.equal(meeting(bare).id);
    });

    it('is the same however the time is written', () => {
      expect(meeting({ ...bare, day: 'Tue', time: '7:30 PM' }).id).to.equal(meeting(bare).id);
    });

    for (const [part, other] of Object.entries({
      name: 'Sunset',
      day: 3,
      time: '20:00',
      formatted_address: '2 Main St, Denver',
    })) {
      it(`is another for another ${part}`, () => {
        expect(meeting({ ...bare, [part]: other }).id).not.to.equal(meeting(bare).id);
      });
    }

    it('is another for another link where there is no place', () => {
      const online = { slug: undefined, day: 2, time: '19:30' };
      const one = meeting({ ...online, conference_url: 'https://zoom.us/j/1' });
      const two = meeting({ ...online, conference_url: 'https://zoom.us/j/2' });
      expect(one.id).not.to.equal(two.id);
    });
  });

  describe('its texts', () => {
    it('are decoded and freed of tags, each of them', () => {
      const dirty = 'Tom &amp; Jerry&#8217;s <b>place</b>';
      const clean = 'Tom & Jerry’s place';
      const group = meeting({
        name: dirty,
        location: dirty,
        location_notes: dirty,
        formatted_address: dirty,
        region: dirty,
        sub_region: 'Downtown &#038; around',
        district: dirty,
        group: `The ${dirty}`,
        notes: dirty,
        conference_url_notes: dirty,
        types: [dirty],
        entity: dirty,
      });
      expect(group.name).to.equal(clean);
      expect(group.place).to.deep.equal({ name: clean, address: clean, notes: clean });
      expect(group.regions).to.deep.equal([clean, 'Downtown & around']);
      expect(group.district).to.equal(clean);
      expect(group.groupName).to.equal(`The ${clean}`);
      expect(group.description).to.equal(clean);
      expect(group.online?.notes).to.equal(clean);
      expect(group.formats).to.deep.equal([clean]);
      expect(group.source?.name).to.equal(clean);
    });

    it('join the notes on the meeting and on the group', () => {
      const { description } = meeting({ notes: 'Ring the bell.\r\n', group_notes: 'Since 1988.' });
      expect(description).to.equal('Ring the bell.\n\nSince 1988.');
    });

    it('say once what both notes say', () => {
      expect(meeting({ notes: 'Masks.', group_notes: 'Masks.' }).description).to.equal('Masks.');
    });

    it('keep the lines of notes and make one of a name', () => {
      const group = meeting({ name: 'Early\nBirds', notes: 'One\nTwo' });
      expect(group.name).to.equal('Early Birds');
      expect(group.description).to.equal('One\nTwo');
    });

    it('are cut where they are too long for the contract', () => {
      const { group, dropped } = readMeetingGuide({ notes: 'n'.repeat(20_000) });
      expect(group?.description).to.have.lengthOf(10_000);
      expect(dropped).to.deep.equal(['notes']);
    });
  });

  describe('what else it carries', () => {
    it('is when it was updated, which the format writes in UTC', () => {
      const { updatedAt } = meeting({ updated: '2021-06-21 03:25:44' });
      expect(updatedAt).to.equal('2021-06-21T03:25:44Z');
    });

    it('is a link to read more: its own or that of its place', () => {
      const location_url = 'https://example.org/place';
      expect(meeting({ url: 'https://example.org/m', location_url }).url).to.equal(
        'https://example.org/m',
      );
      expect(meeting({ location_url }).url).to.equal(location_url);
    });

    it('is no link that is not http(s)', () => {
      const { group, dropped } = readMeetingGuide({ url: 'javascript:alert(1)' });
      expect(group).not.to.have.property('url');
      expect(dropped).to.deep.equal(['url']);
    });

    it('is who lists it', () => {
      const { source } = meeting({ entity: 'District 5', entity_url: 'https://example.org' });
      expect(source).to.deep.equal({ name: 'District 5', url: 'https://example.org' });
    });

    it('is its fellowship and pathway, only where the row names them', () => {
      expect(meeting({})).to.not.have.any.keys('fellowship', 'pathway');
      const group = meeting({ fellowship: 'LifeRing', pathway: 'secular' });
      expect(group.fellowship).to.equal('LifeRing');
      expect(group.pathway).to.equal('secular');
      expect(meeting({ pathway: 'astral' })).not.to.have.property('pathway');
    });

    it('is no contact, no donation and no editing link', () => {
      const secrets = {
        contact_1_name: 'Alex',
        contact_1_email: 'alex@example.org',
        contact_1_phone: '(303) 555-0123',
        email: 'group@example.org',
        phone: '(303) 555-0124',
        venmo: '@sunrise',
        square: '$sunrise',
        paypal: 'sunrise',
        edit_url: 'https://example.org/edit',
        feedback_url: 'https://example.org/feedback',
        feedback_emails: ['web@example.org'],
        entity_phone: '(303) 555-0125',
      };
      expect(meeting(secrets)).to.deep.equal(meeting({}));
    });
  });
});
