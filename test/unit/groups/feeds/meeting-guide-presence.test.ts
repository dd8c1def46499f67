import { expect } from '@open-wc/testing';
import { meeting } from './read-one.ts';

const exact = { formatted_address: '1 Main St, Denver, CO 80202, USA', approximate: 'no' };
const link = { conference_url: 'https://zoom.us/j/1' };

describe('how a Meeting Guide row is attended', () => {
  describe('where WordPress says it', () => {
    const options = { in_person: 'in-person', online: 'online', hybrid: 'hybrid' };
    for (const [option, attendance] of Object.entries(options)) {
      it(`${option} is ${attendance}, whatever else is said`, () => {
        const row = { ...exact, ...link, types: ['TC', 'ONL'], attendance_option: option };
        expect(meeting(row).attendance).to.equal(attendance);
        expect(meeting(row)).not.to.have.property('status');
      });
    }

    it('inactive is kept, as paused', () => {
      const group = meeting({ ...exact, attendance_option: 'inactive' });
      expect(group.status).to.equal('paused');
      expect(group).not.to.have.property('attendance');
    });

    for (const attendance_option of ['', null, 'maybe', 3]) {
      it(`${JSON.stringify(attendance_option)} says nothing`, () => {
        expect(meeting({ ...exact, attendance_option }).attendance).to.equal('in-person');
      });
    }
  });

  describe('where it has to be told from the row', () => {
    it('closed for now and online: online', () => {
      const group = meeting({ ...exact, ...link, types: ['TC'] });
      expect(group.attendance).to.equal('online');
      expect(group).not.to.have.property('status');
    });

    it('closed for now, with the online type alone: online', () => {
      expect(meeting({ ...exact, types: ['TC', 'ONL'] }).attendance).to.equal('online');
    });

    it('closed for now and nothing else: paused', () => {
      const group = meeting({ ...exact, types: ['TC'] });
      expect(group.status).to.equal('paused');
      expect(group).not.to.have.property('attendance');
    });

    it('closed for now, with a link that cannot be used: paused', () => {
      const row = { ...exact, types: ['TC'], conference_url: 'javascript:alert(1)' };
      expect(meeting(row).status).to.equal('paused');
    });

    it('online with an exact address: hybrid', () => {
      expect(meeting({ ...exact, ...link }).attendance).to.equal('hybrid');
      expect(meeting({ ...exact, types: ['ONL'] }).attendance).to.equal('hybrid');
      expect(meeting({ ...exact, conference_phone: '(303) 555-0123' }).attendance).to.equal(
        'hybrid',
      );
    });

    it('online without one: online', () => {
      expect(meeting(link).attendance).to.equal('online');
      expect(meeting({ ...exact, ...link, approximate: 'yes' }).attendance).to.equal('online');
    });

    it('anything else: in person', () => {
      expect(meeting(exact).attendance).to.equal('in-person');
      expect(meeting({}).attendance).to.equal('in-person');
    });
  });

  it('a place that is closed for now says so', () => {
    expect(meeting({ ...exact, ...link, types: ['TC'] }).placeClosed).to.equal(true);
    expect(meeting({ ...exact, ...link })).not.to.have.property('placeClosed');
  });
});
