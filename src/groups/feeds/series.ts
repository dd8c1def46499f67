/** What rows of one group have in common. */
export interface SeriesSigns {
  /** The feed's own id of the group. It decides alone. */
  readonly groupId: string | undefined;
  /** The name of the group, or else of the meeting. */
  readonly name: string;
  /** Places and links. One in common makes two rows of the same name the same group. */
  readonly where: readonly (string | undefined)[];
}

/**
 * Tells which rows of a feed are one group at other times: equal answers for rows of one group, and
 * `undefined` for a row that cannot be told. It remembers every sign, so that a row at a new place
 * is known by its link, and from then on the place too.
 */
export function seriesFinder(): (signs: SeriesSigns) => string | undefined {
  const known = new Map<string, string>();
  return ({ groupId, name, where }) => {
    const signs =
      groupId !== undefined
        ? [groupId]
        : where.filter((at) => at !== undefined).map((at) => `${name}\n${at}`.toLowerCase());
    const series = signs.map((sign) => known.get(sign)).find(Boolean) ?? `${known.size + 1}`;
    for (const sign of signs) if (!known.has(sign)) known.set(sign, series);
    return signs.length > 0 ? series : undefined;
  };
}
