/** Nothing in the contract goes half as deep. */
const DEEPEST = 16;

/** Names that mean something else to JavaScript than to whoever sent them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** What is sent is not JSON, or JSON that two programs could read as two different things. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
}

/** @throws {JsonError} for bytes that are not UTF-8 */
export function readUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new JsonError('The body is not UTF-8.');
  }
}

/**
 * Parses JSON from a stranger. `JSON.parse` keeps the last of two equal keys, where another reader
 * keeps the first: of two answers about safety nobody could say which was meant (RFC 8259,
 * section 4).
 *
 * @throws {JsonError} also for equal keys, keys of prototypes, and nesting deeper than 16
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonError('The body is not JSON.');
  }
  checkKeys(text);
  return value;
}

/** A string and whether it is a key, or a bracket. Whatever stands between them is passed over. */
const TOKENS = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;

/** @param text well-formed JSON, so that brackets match and no quote is open */
function checkKeys(text: string): void {
  /** The keys so far of each object that is open. Of a list, none. */
  const open: Set<string>[] = [];
  for (const [token, string, colon] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') {
      if (open.push(new Set()) > DEEPEST) throw new JsonError('The body is nested too deep.');
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (colon !== undefined) {
      const key = JSON.parse(`"${string ?? ''}"`) as string;
      const keys = open.at(-1);
      if (FORBIDDEN.has(key)) throw new JsonError('The body has a key that no object may have.');
      if (keys?.has(key)) throw new JsonError('The body has the same key twice in one object.');
      keys?.add(key);
    }
  }
}
