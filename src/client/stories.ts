import { readOpen } from '../contract/open.ts';
import type { Story } from '../contract/story.ts';
import { WireStory } from '../contract/story.ts';
import type { Row } from '../groups/feeds/row.ts';
import { isRow } from '../groups/feeds/row.ts';
import { ClientError } from './client-error.ts';
import { endpoint } from './endpoint.ts';
import { fetchJson } from './http.ts';

/** Where an API has its stories of one kind. */
export const storiesAt = (api: string, kind: string): string =>
  endpoint(api, `stories?kind=${kind}`);

/** What could be read of stories, and what could not. */
export interface StoriesReading {
  readonly stories: readonly Story[];
  /** How many are left out, above all those that nobody consented to. */
  readonly rejected: number;
  /** Where something was dropped or cut: ids and paths, never a value. */
  readonly dropped: readonly string[];
}

/**
 * Fetches stories. One that cannot be read costs the others nothing.
 *
 * @throws {ClientError}
 */
export async function storiesFrom(address: string, signal: AbortSignal): Promise<StoriesReading> {
  const { json, url } = await fetchJson(address, signal);
  const rows: unknown = isRow(json) && json['stories'];
  if (!Array.isArray(rows)) throw new ClientError('contract');
  return readStories(rows.map((row: unknown) => withAddresses(row, url)));
}

/** Reads stories as they come. The first of several with one id is the one that counts. */
export function readStories(rows: readonly unknown[]): StoriesReading {
  const stories = new Map<string, Story>();
  const dropped: string[] = [];
  let rejected = 0;
  rows.forEach((row, place) => {
    const reading = readOpen(WireStory, row);
    const id = isRow(row) && typeof row['id'] === 'string' ? row['id'] : `#${place}`;
    dropped.push(...reading.dropped.map((path) => (path ? `${id}: ${path}` : id)));
    if (!reading.value) rejected += 1;
    else if (!stories.has(reading.value.id)) stories.set(reading.value.id, reading.value);
  });
  return { stories: [...stories.values()], rejected, dropped };
}

/** Addresses count from that of the file they stand in, so that a center can move all of it at once. */
export function withAddresses(row: unknown, base: string): unknown {
  if (!isRow(row)) return row;
  const { image, video } = row;
  return {
    ...resolved(row, ['url'], base),
    image: resolved(image, ['src'], base),
    video: isRow(video)
      ? {
          ...resolved(video, ['src', 'poster'], base),
          captions: Array.isArray(video['captions'])
            ? video['captions'].map((one: unknown) => resolved(one, ['src'], base))
            : video['captions'],
        }
      : video,
  };
}

function resolved<Value>(value: Value, keys: readonly string[], base: string): Value | Row {
  if (!isRow(value)) return value;
  return {
    ...value,
    ...Object.fromEntries(
      keys
        .filter((key) => value[key] !== undefined)
        .map((key) => [key, absolute(value[key], base)]),
    ),
  };
}

/** An address that cannot be read stays, for the schema to find. */
function absolute(address: unknown, base: string): unknown {
  try {
    return typeof address === 'string' && address ? new URL(address, base).href : address;
  } catch {
    return address;
  }
}
