import { remembered } from '../contract/remembered.ts';
import { originOf } from '../contract/web-address.ts';

const SERVICES: Readonly<Record<string, string>> = {
  'bluejeans.com': 'BlueJeans',
  'discord.com': 'Discord',
  'discord.gg': 'Discord',
  'facebook.com': 'Facebook',
  'freeconference.com': 'FreeConference',
  'freeconferencecall.com': 'Free Conference Call',
  'goto.com': 'GoTo Meeting',
  'gotomeet.me': 'GoTo Meeting',
  'gotomeeting.com': 'GoTo Meeting',
  'intherooms.com': 'In The Rooms',
  'meet.google.com': 'Google Meet',
  'meet.jit.si': 'Jitsi Meet',
  'skype.com': 'Skype',
  'teams.live.com': 'Microsoft Teams',
  'teams.microsoft.com': 'Microsoft Teams',
  'webex.com': 'Webex',
  'whatsapp.com': 'WhatsApp',
  'zoom.com': 'Zoom',
  'zoom.us': 'Zoom',
  'zoomgov.com': 'Zoom',
};

const serviceAt = remembered((origin) => {
  let host: string;
  try {
    host = new URL(origin).hostname;
  } catch {
    return undefined;
  }
  for (; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    if (Object.hasOwn(SERVICES, host)) return SERVICES[host];
  }
  return undefined;
});

/**
 * The name of the service a link joins, or `undefined` for one that is not known. Only the host
 * counts, as a whole or as a subdomain: a look-alike such as `evilzoom.us` must not borrow a name
 * that people trust.
 */
export const conferenceService = (url: string): string | undefined => serviceAt(originOf(url));
