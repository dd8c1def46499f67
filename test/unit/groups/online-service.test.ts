import { expect } from '@open-wc/testing';
import { conferenceService } from '../../../src/groups/online-service.ts';

describe('the service behind a link', () => {
  const known: [string, string][] = [
    ['https://zoom.us/j/1', 'Zoom'],
    ['https://us02web.zoom.us/j/1', 'Zoom'],
    ['HTTPS://US02WEB.ZOOM.US/j/1', 'Zoom'],
    ['https://zoomgov.com/j/1', 'Zoom'],
    ['https://meet.google.com/abc-defg-hij', 'Google Meet'],
    ['https://teams.microsoft.com/l/meetup-join/1', 'Microsoft Teams'],
    ['https://example.webex.com/meet/a', 'Webex'],
    ['https://meet.goto.com/1', 'GoTo Meeting'],
    ['https://join.skype.com/1', 'Skype'],
    ['https://meet.jit.si/sunrise', 'Jitsi Meet'],
    ['https://discord.gg/1', 'Discord'],
    ['https://www.freeconferencecall.com/wall/a', 'Free Conference Call'],
    ['https://chat.whatsapp.com/1', 'WhatsApp'],
    ['https://www.facebook.com/groups/1', 'Facebook'],
  ];
  for (const [url, name] of known) {
    it(`${url} is ${name}`, () => {
      expect(conferenceService(url)).to.equal(name);
    });
  }

  const unknown = [
    'https://evilzoom.us/j/1',
    'https://zoom.us.example.org/j/1',
    'https://zoom.us@example.org/j/1',
    'https://example.org/zoom.us',
    'https://google.com/meet',
    'https://us/j/1',
    'https://constructor/',
    'zoom.us/j/1',
    'zoom',
    '',
  ];
  for (const url of unknown) {
    it(`"${url}" has no name that people trust`, () => {
      expect(conferenceService(url)).to.equal(undefined);
    });
  }
});
