import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { listOf } from '../widget/intl-formats.ts';
import type { FinderList } from './finder-list.ts';
import { incomplete } from './finder-notices.ts';
import type { FinderWords } from './finder-words.ts';
import type { GroupLoader } from './group-loader.ts';
import { howLongAgo } from './when.ts';

/**
 * Says that the list is not of now, or not all there is, or not what was asked; nothing where it is.
 *
 * @param now milliseconds since 1970
 */
export function incompleteness(
  loader: GroupLoader,
  { state }: FinderList,
  now: number,
  words: FinderWords,
): TemplateResult | typeof nothing {
  const { listing, failed } = loader;
  const onRetry = () => void loader.run();
  if (state === 'failed') {
    return incomplete(words.term('searchFailed'), words, () => listing?.server?.retry());
  }
  if (failed) {
    const when = howLongAgo(listing?.loadedAt ?? 0, now, words.lang());
    return incomplete(words.term('stale', when), words, onRetry);
  }
  if (!listing?.failures.length) return nothing;
  const names = listing.failures.map(({ source }) => source);
  return incomplete(words.term('partlyFailed', listOf(words.lang(), names)), words, onRetry);
}
