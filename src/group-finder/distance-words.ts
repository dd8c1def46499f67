/** Where roads are measured in miles, by CLDR's measurement systems (supplemental/units.xml). */
const IN_MILES = new Set(['GB', 'LR', 'MM', 'US']);

const KILOMETRES_PER_MILE = 1.609344;

const formats = new Map<string, Intl.NumberFormat>();

/** "2.4 mi" or "3.9 km", as the language's region measures. */
export function distanceWords(kilometres: number, lang: string): string {
  const miles = IN_MILES.has(new Intl.Locale(lang).maximize().region ?? '');
  const distance = miles ? kilometres / KILOMETRES_PER_MILE : kilometres;
  const maximumFractionDigits = distance < 10 ? 1 : 0;
  const unit = miles ? 'mile' : 'kilometer';
  const key = [lang, unit, maximumFractionDigits].join();
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits });
    formats.set(key, format);
  }
  return format.format(distance);
}
