import type { Session } from '../../contract/index.ts';
import { fold } from '../search.ts';
import type { FeedGroup } from './row.ts';

/** Text without anything that two writers of it may differ in: case, accents, spaces, punctuation. */
export const likeness = (text: string): string =>
  // Most names are plain ASCII, and folding Unicode takes ten times as long.
  /^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, '')
    : fold(text).replace(/ /g, '');

/**
 * By what another feed's listing of a group is known: for each of its times, signs of its name, that
 * time and each place or link. One sign in common is enough for a time. An empty list: the group
 * says too little to be known by.
 */
export function signsOf(group: FeedGroup): string[][] {
  const name = likeness(group.name);
  const places = placesOf(group);
  const url = group.online?.url;
  const link = url && likeness(url.replace(/^https?:\/\/(www\.)?|[?#].*$/gi, ''));
  if (places.length === 0 && !link) return [];
  const sessions = group.sessions?.length ? group.sessions : [undefined];
  return sessions.map((session) => {
    // The zone counts online only: a place has one of its own.
    const wheres = link ? [...places, `${link} ${session?.timeZone ?? ''}`] : places;
    return wheres.map((where) => `${name}\n${session ? timeOf(session) : ''}\n${where}`);
  });
}

/** The street with its town, and the spot to about 100 m. */
function placesOf({ place, approximate }: FeedGroup): string[] {
  if (!place || approximate) return [];
  const { name, address, city, latitude, longitude } = place;
  const [street = '', town = ''] = address?.split(',') ?? [name];
  const signs: string[] = [];
  if (likeness(street)) signs.push(`${likeness(street)} ${likeness(city ?? town)}`);
  if (latitude !== undefined && longitude !== undefined) {
    signs.push(`${latitude.toFixed(3)} ${longitude.toFixed(3)}`);
  }
  return signs;
}

/** Day and time, and whatever makes them other than weekly. */
const timeOf = ({ day, time, weeksOfMonth, interval, startDate, endDate }: Session): string =>
  [day, time, weeksOfMonth, interval, startDate, endDate].join(' ');
