import type { Group } from '../../contract/index.ts';
import { cutText } from '../../contract/index.ts';
import type { Coordinates } from './coordinates.ts';
import { readCoordinates } from './coordinates.ts';
import { LINE, NOTES, plainText } from './plain-text.ts';
import type { TextOf } from './row-text.ts';
import { filled, isBlank } from './row-text.ts';
import type { Row } from './row.ts';

/** Where a meeting is, as far as its row says. */
export interface PlaceReading {
  readonly place: Group['place'];
  /** From the general to the specific. */
  readonly regions: readonly string[];
  /** The address names a town or a region, not a door. */
  readonly approximate: boolean;
  /** The address leads to a door. Where neither this nor `approximate` holds, the row does not tell. */
  readonly exact: boolean;
}

/** Reads a row's place. A `formatted_address` is whole: the parts of an address would repeat it. */
export function readPlace(row: Row, text: TextOf, dropped: string[]): PlaceReading {
  const whole = text('formatted_address');
  const address = whole ?? text('address');
  const city = text('city');
  const state = text('state');
  const point = readPoint(row, dropped);
  const place = filled({
    name: text('location'),
    address,
    ...(whole === undefined && {
      city,
      region: state,
      postalCode: text('postal_code', 32),
      country: text('country'),
    }),
    ...point,
    notes: text('location_notes', NOTES),
  });

  const named = readRegions(row, text);
  const regions = named.length > 0 || whole !== undefined ? named : present([state, city]);
  const start = address?.split(',')[0]?.trim().toLowerCase() ?? '';
  const isTown = present([city, state, ...named]).some((area) => area.toLowerCase() === start);
  const stated = readApproximate(row.approximate);
  const isSomewhere = address !== undefined || point !== undefined;
  const approximate = isSomewhere && (stated ?? isTown);
  const leadsToDoor =
    stated === false ||
    (address !== undefined && (/\d/.test(start) || city !== undefined || point !== undefined));
  return { place, regions, approximate, exact: isSomewhere && !approximate && leadsToDoor };
}

function readPoint(row: Row, dropped: string[]): Coordinates | undefined {
  const { latitude, longitude, coordinates } = row;
  const pair = typeof coordinates === 'string' ? coordinates.split(',') : [];
  const point =
    readCoordinates(latitude, longitude) ??
    (pair.length === 2 ? readCoordinates(pair[0], pair[1]) : undefined);
  if (point === undefined) {
    const field = ['latitude', 'longitude', 'coordinates'].find((name) => !isBlank(row[name]));
    if (field !== undefined) dropped.push(field);
  }
  return point;
}

/** `regions` as a list or as "A > B", or else `region` and `sub_region`. */
function readRegions(row: Row, text: TextOf): string[] {
  const { regions } = row;
  const list: readonly unknown[] = Array.isArray(regions)
    ? regions
    : typeof regions === 'string'
      ? regions.split('>')
      : [];
  const path = present(list.map((region) => cutText(plainText(region) ?? '', LINE)));
  return path.length > 0 ? path : present([text('region'), text('sub_region')]);
}

function readApproximate(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = plainText(value)?.toLowerCase();
  return word === 'yes' || word === 'true'
    ? true
    : word === 'no' || word === 'false'
      ? false
      : undefined;
}

const present = (list: readonly (string | undefined)[]): string[] =>
  list.filter((text): text is string => Boolean(text));
