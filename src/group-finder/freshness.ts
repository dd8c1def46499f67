import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { FinderWords } from './finder-words.ts';
import { linkOut } from './plain-text.ts';
import { howLongAgo } from './when.ts';

type Part = TemplateResult | string | typeof nothing;

/** Milliseconds: no six months have more than 184 days. */
const SIX_MONTHS = 184 * 86_400_000;

/**
 * Where a listing comes from and how old it is, with a hint where that is long ago.
 *
 * @param now milliseconds since 1970
 */
export function freshness(group: ListedGroup, now: number, words: FinderWords): Part {
  const age = now - Date.parse(group.updatedAt ?? '');
  const parts = [
    origin(group, words),
    // A clock is wrong, and there is no telling whose.
    age >= 0 ? words.term('updated', howLongAgo(now - age, now, words.lang())) : nothing,
  ].filter((part) => part !== nothing);
  if (parts.length === 0) return nothing;
  // A community has no door to stand before in vain, and often nobody to call.
  const old = age > SIX_MONTHS && group.kind !== 'community';
  return html`<div>
    ${parts.map((part) => html`<p class="note">${part}</p>`)}
    ${old ? html`<p class="note">${words.term('old')}</p>` : nothing}
  </div>`;
}

function origin({ source }: ListedGroup, words: FinderWords): Part {
  const { name = hostOf(source?.url), url } = source ?? {};
  if (!name) return nothing;
  const text = words.term('listedBy', name);
  return url ? linkOut(url, text, words) : text;
}

function hostOf(url: string | undefined): string | undefined {
  try {
    return url && new URL(url).host;
  } catch {
    return undefined;
  }
}
