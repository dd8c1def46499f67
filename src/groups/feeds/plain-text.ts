/** The longest text of one line, in UTF-16 code units: the contract's limit for a label. */
export const LINE = 255;

/** The longest text of several lines, in UTF-16 code units: the contract's limit for notes. */
export const NOTES = 10_000;

/**
 * A feed's value as plain text: entities decoded, tags taken out, white space put in order, or
 * `undefined` where there is nothing to read. Numbers count as text, for many feeds quote nothing.
 * A text beyond four times `NOTES` is cut before any work is done on it.
 *
 * Hostile text stays text: a page must still render it as such, because decoding may well give
 * `<script>` back.
 *
 * @param lines whether line breaks are kept; otherwise the text becomes one line.
 */
export function plainText(value: unknown, lines = false): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const raw = value.length > 4 * NOTES ? value.slice(0, 4 * NOTES) : value;
  return (UNTIDY.test(raw) ? tidy(raw, lines) : raw.trim()) || undefined;
}

/** Whatever needs more than trimming. Most texts do not, and feeds hold hundreds of thousands. */
const UNTIDY = /[&<\u0000-\u001f\u007f\u00a0\u200b\ufeff]| {2}/;

function tidy(value: string, lines: boolean): string {
  // Twice, because content systems escape what was escaped: "&amp;#8217;".
  const text = decodeEntities(decodeEntities(value))
    .replace(/<(?:script|style)\b[^<>]*>[^<]*/gi, ' ')
    .replace(TAG, withoutTag)
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b\ufeff]/g, '');
  return lines
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text.replace(/\s+/g, ' ').trim();
}

/**
 * The elements that feeds leak. Other angle brackets, as in "ages <30", are somebody's text. No part
 * of the expression can run over the next bracket, so that hostile text costs no more than other.
 */
const TAG =
  /<\/?(a|b|i|u|s|p|br|hr|em|[uod]l|li|d[dt]|t[dhr]|h\d|div|img|su[bp]|font|span|pre|code|small|table|tbody|strong|script|style|iframe|section|center|blockquote|!--)(?=[\s/>])[^<>]*>/gi;

function withoutTag(tag: string, name: string, at: number, text: string): string {
  if (/^(?:br|hr|p|div|li|tr|h\d)$/i.test(name)) return '\n';
  // A link's address is often the only way into an online group.
  const link = /href\s*=\s*["']?(https?:[^"'<>\s]+)/i.exec(tag)?.[1];
  return link && !text.startsWith(link, at + tag.length) ? `${link} ` : '';
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  deg: '°',
  eth: 'ð',
  gt: '>',
  hellip: '…',
  iexcl: '¡',
  iquest: '¿',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  ordf: 'ª',
  ordm: 'º',
  oslash: 'ø',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sbquo: '‚',
  shy: '',
  szlig: 'ß',
  thorn: 'þ',
  trade: '™',
};

/** `&eacute;` is its letter and the mark: that spares a table of all accented letters. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/gi,
    (entity, decimal?: string, hex?: string, name?: string) =>
      name ? named(name, entity) : character(decimal ? Number(decimal) : parseInt(hex ?? '', 16)),
  );

function named(name: string, entity: string): string {
  const key = name.toLowerCase();
  if (Object.hasOwn(NAMED, key)) return NAMED[key] as string;
  const mark = name.slice(1);
  return Object.hasOwn(MARKS, mark) ? `${name.charAt(0)}${MARKS[mark]}`.normalize() : entity;
}

/** HTML reads 145 to 151 as Windows-1252 does: quotes and dashes from old word processors. */
const character = (code: number): string =>
  code >= 145 && code <= 151
    ? '‘’“”•–—'.charAt(code - 145)
    : code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
      ? ''
      : String.fromCodePoint(code);
