import { leave } from '../widget/leaving.ts';
import { coverPage } from './page-cover.ts';
import { wipeFields } from './wipe-fields.ts';

/** Puts back what leaving has changed, should the browser show this very page again. */
let stay: (() => void) | undefined;

/**
 * Leaves the page in a hurry: covers it, ends what is being sent, empties every field, keeps the
 * page's address from the next site, and goes.
 *
 * @param go what takes the browser away
 * @param label what a screen reader says meanwhile
 */
export function leavePage(go: () => void, label: string, lang: string): void {
  // Whoever tries again after the browser was stopped finds the page covered already.
  stay ??= prepare(label, lang);
  leave();
  wipeFields();
  go();
}

function prepare(label: string, lang: string): () => void {
  const uncover = coverPage(label, lang);
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  // A page that asks "Leave site?" must not hold up who is in a hurry. Chromium lets it ask if it
  // has listened for longer than we have: then it asks over the cover.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), options);
  addEventListener('pageshow', ({ persisted }) => persisted && stay?.(), options);
  return () => {
    uncover();
    policy.remove();
    over.abort();
    stay = undefined;
  };
}
