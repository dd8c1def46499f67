import type { ListedGroup } from '../groups/listed-group.ts';
import type { FinderWords } from './finder-words.ts';

/** What a listing says of moderation and anonymity, and nothing where it says nothing. */
export function safetyFacts({ safety = {} }: ListedGroup, words: FinderWords): string[] {
  const { moderated, anonymous } = safety;
  return [
    moderated !== undefined && words.term(moderated ? 'moderated' : 'notModerated'),
    anonymous !== undefined && words.term(anonymous ? 'anonymous' : 'notAnonymous'),
  ].filter((fact) => fact !== false);
}
