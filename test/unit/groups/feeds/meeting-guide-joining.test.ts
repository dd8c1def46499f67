import { expect } from '@open-wc/testing';
import { meeting, readMeetingGuide } from './read-one.ts';

describe('how to join a Meeting Guide row online', () => {
  describe('by link', () => {
    const read: [string, string][] = [
      ['https://zoom.us/j/1?pwd=2', 'https://zoom.us/j/1?pwd=2'],
      ['http://example.org/room', 'http://example.org/room'],
      ['HTTPS://zoom.us/j/1', 'HTTPS://zoom.us/j/1'],
      ['zoom.us/j/1', 'https://zoom.us/j/1'],
      ['//zoom.us/j/1', 'https://zoom.us/j/1'],
      ['meet.example.org:8443/room', 'https://meet.example.org:8443/room'],
      [' https://zoom.us/j/1 ', 'https://zoom.us/j/1'],
      ['https://zoom.us/j/1?a=1&amp;b=2', 'https://zoom.us/j/1?a=1&b=2'],
    ];
    for (const [written, expected] of read) {
      it(`"${written}" is ${expected}`, () => {
        expect(meeting({ conference_url: written }).online).to.deep.equal({ url: expected });
      });
    }

    const dropped: unknown[] = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//zoom.us',
      'java\nscript:alert(1)',
      'data:text/html,hello',
      'zoommtg://zoom.us/join?confno=1',
      'mailto:group@example.org',
      'tel:+13035550123',
      'N/A',
      'TBD',
      'see notes',
      'Zoom 303 555 0123',
      'https://',
      `https://zoom.us/${'j'.repeat(2048)}`,
      ['https://zoom.us/j/1'],
      7,
    ];
    for (const written of dropped) {
      it(`${JSON.stringify(written).slice(0, 60)} is dropped, and the row says so`, () => {
        const reading = readMeetingGuide({ conference_url: written });
        expect(reading.group).not.to.have.property('online');
        expect(reading.group?.attendance).to.equal('in-person');
        expect(reading.dropped).to.deep.equal(['conference_url']);
      });
    }
  });

  describe('by phone', () => {
    it('with the pauses and codes that lead in', () => {
      expect(meeting({ conference_phone: '+1 (303) 555-0123,,900#,*6#' }).online).to.deep.equal({
        phone: '+13035550123,,900#,*6#',
      });
    });

    it('also as a number, and with a semicolon for a pause', () => {
      expect(meeting({ conference_phone: 13035550123 }).online?.phone).to.equal('13035550123');
      expect(meeting({ conference_phone: '303.555.0123;900#' }).online?.phone).to.equal(
        '3035550123,900#',
      );
    });

    it('where words stand between number and code: the number to dial, the whole to read', () => {
      const written = '(303) 555-0123, access code 900900#';
      expect(meeting({ conference_phone: written }).online).to.deep.equal({
        phone: '3035550123',
        notes: written,
      });
    });

    it('where two numbers stand side by side: the first, and both to read', () => {
      const written = '(303) 555-0123 / (303) 555-0124';
      expect(meeting({ conference_phone: written }).online).to.deep.equal({
        phone: '3035550123',
        notes: written,
      });
    });

    it('not where there is nothing to dial', () => {
      for (const conference_phone of ['n/a', '---', [], {}]) {
        const { group, dropped } = readMeetingGuide({ conference_phone });
        expect(group).not.to.have.property('online');
        expect(dropped).to.deep.equal(['conference_phone']);
      }
    });
  });

  it('has the notes on link and phone below each other', () => {
    const { online } = meeting({
      conference_url: 'https://zoom.us/j/1',
      conference_url_notes: 'Room 12',
      conference_phone_notes: 'Press *6',
    });
    expect(online?.notes).to.equal('Room 12\nPress *6');
  });

  it('is absent where the row says nothing', () => {
    const row = { conference_url: null, conference_phone: '', conference_url_notes: ' ' };
    const { group, dropped } = readMeetingGuide(row);
    expect(group).not.to.have.property('online');
    expect(dropped).to.deep.equal([]);
  });
});
