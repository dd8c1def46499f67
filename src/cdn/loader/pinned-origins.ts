/**
 * The origins that a center names on the loader's tag, with spaces between. One that is no http(s)
 * address is left out.
 */
export function originsIn(list: string | null | undefined): ReadonlySet<string> {
  const origins = (list ?? '').split(/\s+/).map((address) => httpAddress(address)?.origin);
  return new Set(origins.filter((origin) => origin !== undefined));
}

/**
 * Makes the addresses of an attribute absolute, if all of them are of allowed origins. What comes of
 * it is to be used in place of the attribute: it has but one reading.
 *
 * @param list addresses with spaces between, relative ones too
 * @param base what these are relative to
 * @returns undefined if one of them is elsewhere, or no http(s) address at all
 */
export function pinned(
  list: string,
  base: string,
  origins: ReadonlySet<string>,
): string | undefined {
  const addresses = list
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => httpAddress(address, base));
  return addresses.every((address) => address && origins.has(address.origin))
    ? addresses.join(' ')
    : undefined;
}

function httpAddress(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    // A blob's origin is that of the page that made it.
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
