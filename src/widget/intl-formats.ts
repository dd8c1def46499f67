const formats = new Map<string, Intl.DateTimeFormat>();

/** A date format, made once for each language and set of options: making one is slow. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(lang, options)));
  return format;
}

/** "A, B and C", in the page's language. */
export const listOf = (lang: string, items: readonly string[]): string =>
  new Intl.ListFormat(lang).format(items);
