/**
 * How a country's own numbers become international ones: its ISO 3166 letters, the digit that people
 * there dial before an area code and that is no part of the number (`-` where there is none, as in
 * Italy, whose leading 0 belongs to the number), and its calling code. ITU-T E.164 and its list of
 * dialling procedures. Countries are left out where more than a digit changes, as in Argentina.
 */
const COUNTRIES =
  'AG11 AI11 AS11 BB11 BM11 BS11 CA11 DM11 DO11 GD11 GU11 JM11 KN11 KY11 LC11 MP11 MS11 PR11 SX11 TC11 TT11 US11 VC11 VG11 VI11 AT043 AU061 BE032 BG0359 BO0591 BR055 CH041 CN086 DE049 EC0593 EG020 FI0358 FR033 GB044 HR0385 ID062 IE0353 IL0972 IN091 JP081 KE0254 KR082 MA0212 MY060 NG0234 NL031 NZ064 PE051 PH063 PK092 PY0595 RO040 RS0381 SE046 SI0386 SK0421 TH066 TR090 TW0886 UA0380 UY0598 VE058 VN084 ZA027 CL-56 CO-57 CR-506 CZ-420 DK-45 EE-372 ES-34 GR-30 GT-502 HK-852 HN-504 IS-354 IT-39 LU-352 LV-371 MT-356 MX-52 NI-505 NO-47 PA-507 PL-48 PT-351 SG-65 SV-503'.split(
    ' ',
  );

/**
 * At most 15 digits (ITU-T E.164, 6.2.1) and, as in the contract, at least 7. In the North American
 * plan ten follow the 1, and neither area code nor exchange begins with 0 or 1.
 */
const E164 = /^\+(?:1[2-9]\d\d[2-9]\d{6}|[2-9]\d{6,14})$/;

const TAIL = /^(.*?)(?:[\s,;]*(?:ext(?:n|ensi[oó]n)?|int(?:erno)?|x|#)[\s.:=#]*(\d{1,10}))?$/is;

export interface DialledNumber {
  /** E.164: `+13035550123`. */
  readonly phone: string;
  /** 1 to 10 digits. */
  readonly extension?: string;
}

/**
 * A phone number as people write it, in the form that the whole world dials.
 *
 * What only spaces digits out is left out: spaces, dots, dashes, slashes, brackets, the invisible
 * marks that phones paste along, a `tel:` in front. Digits may be of any script. What follows "ext",
 * "x", "#", "int" or "extensión" is an extension, of up to 10 digits.
 *
 * - With `+` or 00 in front (from Australia 0011, from North America 011) the number is international,
 *   and a 0 in brackets is a hint for those inside the country.
 * - Otherwise it is one of `country`, and loses the digit that is only dialled there: the 0 of
 *   `020 7946 0958`, the 1 of `1 303 555 0123`.
 *
 * It says nothing about whether somebody has the number.
 *
 * @param country ISO 3166, two letters; of one that is not known, only international numbers are read
 * @returns `undefined` for anything else, such as numbers in letters or two numbers at once
 */
export function phoneFrom(text: string, country: string): DialledNumber | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0) % 10))
    .replace(/^\s*tel[.:]/i, '');
  const [, written = '', extension] = TAIL.exec(plain.trim()) ?? [];
  const dialled = written.replace(/[\s\p{Pd}−./[\]]/gu, '');
  const own = COUNTRIES.find((one) => one.slice(0, 2) === country.toUpperCase());
  const trunk = own?.charAt(2) ?? '';
  const code = `+${own?.slice(3) ?? ''}`;
  const outside = trunk === '1' ? /^\(?(?:\+|00|011)/ : /^\(?(?:\+|00(?:11)?)/;
  let phone: string;
  if (outside.test(dialled)) {
    // Italy writes its 0 in brackets too, and means it.
    phone = dialled.replace(outside, '+').replace(/^(\+(?!39).*)\(0\)/, '$1');
  } else if (own) {
    phone = code + dialled;
  } else {
    return undefined;
  }
  phone = phone.replace(/[()]/g, '');
  if (phone.startsWith(code + trunk)) phone = code + phone.slice(code.length + trunk.length);
  return E164.test(phone) ? { phone, ...(extension && { extension }) } : undefined;
}

/** Every script has its digits in a row, from 0 to 9; some rows follow on another. */
const valueOf = (code: number): number =>
  /\p{Nd}/u.test(String.fromCodePoint(code - 1)) ? valueOf(code - 1) + 1 : 0;
