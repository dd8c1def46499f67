import { shownName } from '../../../../src/contract/index.ts';

/**
 * Whether a story may show this name: what the person sent and agreed to, or less of it. Each word
 * must be one of theirs, or its first letter, and none may come twice. Who agreed to initials only
 * has no words but these.
 */
export function isAllowedName(
  name: string,
  { sent, mayUseFirstName }: { readonly sent: string; readonly mayUseFirstName: boolean },
): boolean {
  const left = wordsOf(shownName(sent, mayUseFirstName));
  // A name without a letter in it, such as a sign, has no words that could be left out.
  if (left.length === 0) return name.trim() === sent.trim();
  const take = (fits: (own: string) => boolean): boolean => {
    const at = left.findIndex(fits);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  const words = wordsOf(name);
  // Whole words first: an initial must not use up the word that another one is.
  const initials = words.filter((word) => !take((own) => own === word));
  return words.length > 0 && initials.every((word) => take((own) => initialOf(own) === word));
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean);

const initialOf = (word: string): string => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? word;
