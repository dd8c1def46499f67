/** Characters that a terminal would obey, that turn the direction of text, or that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Characters of a word of a server's that are shown. */
const MOST = 60;

/** What a server wrote, such as an id, as it may be printed: on one line, short, and harmless. */
export function shown(text: string): string {
  const plain = text.replaceAll(UNSEEN, '�');
  return Array.from(plain).length > MOST ? `${Array.from(plain).slice(0, MOST).join('')}…` : plain;
}

/** How many are named of a long list. */
const NAMED = 5;

/** "a, b, c and 4 more". */
export function listed(words: readonly string[]): string {
  const named = words.slice(0, NAMED).join(', ');
  return words.length > NAMED ? `${named} and ${words.length - NAMED} more` : named;
}

/** "1 group", "3 groups". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
