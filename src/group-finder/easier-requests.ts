import { replaced } from '../groups/choices.ts';
import { FILTER_NAMES } from '../groups/filters.ts';
import type { Easing, GroupRequest } from '../groups/outlook.ts';
import { queryWords } from '../groups/search.ts';

/** What can be let go, and what is asked then. */
export const easierRequests = (
  request: GroupRequest,
): (readonly [Omit<Easing, 'count'>, GroupRequest])[] => {
  const words = queryWords(request.query).map(({ written }) => written);
  return [
    ...words.map((word, dropped) => {
      const query = words.filter((_, at) => at !== dropped).join(' ');
      return [{ word }, { ...request, query }] as const;
    }),
    ...FILTER_NAMES.filter((filter) => request.choices[filter]?.length).map((filter) => {
      const choices = replaced(request.choices, filter, []);
      return [{ filter }, { ...request, choices }] as const;
    }),
  ];
};
