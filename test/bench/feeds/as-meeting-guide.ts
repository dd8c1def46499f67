import type { WireGroup } from '../../../src/contract/group.ts';

const CODES: Readonly<Record<string, string>> = {
  Beginners: 'BE',
  Discussion: 'D',
  Speaker: 'SP',
  'Step Study': 'ST',
  Meditation: 'MED',
  Literature: 'LIT',
  Women: 'W',
  Men: 'M',
  'LGBTQ+': 'LGBTQ',
  'Young people': 'Y',
  Veterans: 'VET',
  wheelchair: 'X',
  en: 'EN',
  es: 'S',
};

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** A group as a Meeting Guide feed writes it: https://github.com/code4recovery/spec. */
export function asMeetingGuide(group: WireGroup, index: number): object {
  const { name, formats, audiences, languages, accessibility, attendance, place, online } = group;
  const { day, time = '', duration = 60 } = group.sessions?.[0] ?? {};
  const words = [formats, audiences, languages, accessibility].flatMap((list) => list ?? []);
  return {
    id: index,
    name,
    slug: `group-${index}`,
    day,
    time,
    end_time: clock(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + duration),
    types: [
      ...words.map((word) => CODES[word]),
      group.openTo === 'members' ? 'C' : 'O',
      ...(attendance === 'in-person' ? [] : ['ONL']),
    ],
    attendance_option: attendance?.replace('-', '_'),
    ...(place && {
      location: place.name,
      formatted_address: `${place.address}, ${place.city}, ${place.region} ${place.postalCode}, USA`,
      region: place.city,
      approximate: 'no',
      latitude: 39.7 + (index % 100) / 1000,
      longitude: -104.9 - (index % 77) / 1000,
    }),
    ...(online && {
      conference_url: online.url,
      conference_url_notes: 'The host lets everyone in.',
      conference_phone: `+13035550123,,${index}#`,
    }),
    notes: 'Doors open 15 minutes early.\nPark behind the hall &amp; use the side door.',
    group: name,
    url: `https://meetings.example.org/group-${index}/`,
    updated: '2026-10-01 12:00:00',
  };
}
