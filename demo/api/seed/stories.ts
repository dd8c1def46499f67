import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { WireStory } from '../../../src/contract/index.ts';

/** The stories of the sample site, which says of each that nobody lived it. */
const FILE = join(import.meta.dirname, '../../site/stories/stories.json');

/** When those were published that do not say: before all that do. */
const LONG_AGO = '2026-03-02T16:00:00Z';

/** In the file addresses are relative to it, which the contract does not know. */
const Written = z.object({
  stories: z.array(z.looseObject({ publishedAt: z.optional(z.string()) })),
});

/**
 * The made-up stories and advice of the made-up center.
 *
 * @param site where the sample site stands, with a slash at the end. Its pictures and its video are
 *   there: without it the stories have none
 */
export function sampleStories(site: string | undefined): WireStory[] {
  const { stories } = z.parse(Written, JSON.parse(readFileSync(FILE, 'utf8')));
  return stories.map(({ image, video, url, ...story }) =>
    z.parse(WireStory, {
      publishedAt: LONG_AGO,
      ...story,
      ...(site !== undefined && withAddresses({ image, video, url }, new URL('stories/', site))),
    }),
  );
}

const ADDRESSES = new Set(['src', 'poster', 'url']);

/** The same with absolute addresses. */
function withAddresses(part: object, base: URL): object {
  return JSON.parse(
    JSON.stringify(part, (key, value: unknown) =>
      ADDRESSES.has(key) && typeof value === 'string' ? new URL(value, base).href : value,
    ),
  ) as object;
}
