/**
 * An id for a row that has none, from what makes it that row. The same parts give the same id on
 * every load and in every engine.
 */
export function hashId(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  return `${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01234567)}`;
}

/** FNV-1a over UTF-16 units, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
