/** One of the time zones that a visitor may choose. */
export interface ZoneChoice {
  /** IANA. */
  readonly zone: string;
  /** For people to read: "Mountain Time (Denver)". */
  readonly name: string;
}

/** The zones in which nearly all people of the United States live, from east to west. */
const US_ZONES = [
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

/**
 * The zones to offer for a visitor's good times: the few that are likely, the visitor's own first,
 * and all others that the engine knows, by the names of their cities.
 *
 * Naming a zone in the page's language takes a tenth of a millisecond and more, so only the likely
 * ones have such a name. In a list of hundreds people look for a city.
 *
 * @param own the visitor's zone
 * @param country ISO 3166, two letters: where the center is
 * @param lang BCP 47
 * @param now milliseconds since 1970: the names of zones have changed
 */
export function zoneChoices(
  own: string,
  country: string,
  lang: string,
  now: number,
): { readonly likely: readonly ZoneChoice[]; readonly others: readonly ZoneChoice[] } {
  const likely = [...new Set([own, ...(country.toUpperCase() === 'US' ? US_ZONES : [])])];
  const others = Intl.supportedValuesOf('timeZone').filter(
    (zone) => /^(?!Etc\/).+\//.test(zone) && !likely.includes(zone),
  );
  return {
    likely: likely.map((zone) => ({ zone, name: zoneName(zone, lang, now) })),
    others: others
      .map((zone) => ({ zone, name: `${cityOf(zone)} (${regionOf(zone)})` }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** A zone for people to read: "Mountain Time (Denver)". */
export const zoneName = (zone: string, lang: string, now: number): string =>
  `${spokenName(zone, lang, now)} (${cityOf(zone)})`;

/** What people call a zone in summer and winter alike: "Mountain Time". */
const spokenName = (timeZone: string, lang: string, now: number): string | undefined =>
  new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;

const cityOf = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');
const regionOf = (zone: string): string => zone.replace(/\/[^/]*$/, '').replaceAll('_', ' ');
