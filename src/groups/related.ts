import { likeness } from './feeds/likeness.ts';
import type { ListedGroup } from './listed-group.ts';

/**
 * What else there is around one group. Listings of one group, such as a row for each weekday, come
 * together, so that they can be told as one.
 */
export interface Related {
  /** The same group's other listings, those of one name and place together. */
  readonly otherTimes: readonly (readonly ListedGroup[])[];
  /** Other groups that meet behind the same door. */
  readonly samePlace: readonly (readonly ListedGroup[])[];
}

const known = new WeakMap<readonly ListedGroup[], WeakMap<ListedGroup, Related>>();

/**
 * Looks for a group's relatives with one scan of a directory, and remembers them: whoever shows
 * them asks again at every key that is pressed.
 *
 * @param groups all groups; the array must not change afterwards
 */
export function relatedGroups(group: ListedGroup, groups: readonly ListedGroup[]): Related {
  let ofThese = known.get(groups);
  if (!ofThese) known.set(groups, (ofThese = new WeakMap<ListedGroup, Related>()));
  let related = ofThese.get(group);
  if (!related) ofThese.set(group, (related = find(group, groups)));
  return related;
}

function find(group: ListedGroup, groups: readonly ListedGroup[]): Related {
  const otherTimes = new Map<string, ListedGroup[]>();
  const samePlace = new Map<string, ListedGroup[]>();
  const door = doorOf(group);
  for (const other of groups) {
    if (other.key === group.key) continue;
    if (group.series !== undefined && other.series === group.series) {
      add(otherTimes, `${other.name}\n${other.attendance}\n${doorOf(other)}`, other);
    } else if (door !== undefined && mayShare(group, other) && doorOf(other) === door) {
      add(samePlace, other.series ?? other.key, other);
    }
  }
  return { otherTimes: [...otherTimes.values()], samePlace: [...samePlace.values()] };
}

function add(to: Map<string, ListedGroup[]>, key: string, group: ListedGroup): void {
  const others = to.get(key);
  if (others) others.push(group);
  else to.set(key, [group]);
}

/** A quick no for most of a long list: house numbers are written one way, whoever writes them. */
function mayShare({ place: a }: ListedGroup, { place: b }: ListedGroup): boolean {
  const number = (address = '') => /\d+/.exec(address)?.[0];
  return number(a?.address) === number(b?.address);
}

/** By what a door is known: its street and town, or where no street is given, its spot to 100 m. */
function doorOf({ place, attendance, approximate, placeClosed }: ListedGroup): string | undefined {
  if (!place || attendance === 'online' || approximate || placeClosed) return undefined;
  const { address, city, postalCode, latitude, longitude } = place;
  const [street = '', town] = address?.split(',') ?? [];
  const like = likeness(street);
  if (like) {
    // A street without a town is in every town.
    const where = likeness(city ?? town ?? postalCode ?? '');
    return where ? `${like} ${where}` : undefined;
  }
  return latitude === undefined || longitude === undefined
    ? undefined
    : `${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
}
