import type { StaffPage, StaffVisit } from './staff-visit.ts';

/** All links that leave the inbox. */
export const waysOut = ({ html }: StaffPage): string[] =>
  [...html.replaceAll('&#39;', "'").matchAll(/href="(\w+:[^"]*)"/g)].map(([, href = '']) => href);

/** The ids of the requests that a folder's page lists, by their references. */
export const listed = ({ html }: StaffPage): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/href="requests\/([\da-f-]{36})"\s*>([^<]+)</g)].map(
      ([, id = '', reference = '']) => [reference, id],
    ),
  );

const FOLDERS = ['new', 'mine', 'claimed', 'overdue', 'done', 'withdrawn', 'spam'];

/** The folders in which a request is, for a member of staff. */
export async function foldersOf(visit: StaffVisit, reference: string): Promise<string[]> {
  const pages = await Promise.all(FOLDERS.map((name) => visit.get(`/inbox?folder=${name}`)));
  return FOLDERS.filter((_, at) => {
    const page = pages[at];
    return page && listed(page).has(reference);
  });
}

/** Who did what with a request, as the page of its log says it: `Maria claimed`. */
export async function deedsOf(visit: StaffVisit, id: string): Promise<string[]> {
  const { html } = await visit.get(`/requests/${id}/log`);
  const cells = [...html.matchAll(/data-name="(?:Who|What)">(?:<[^>]*>)?([^<]*)/g)];
  const words = cells.map(([, text = '']) => text.trim());
  return words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1]}`] : []));
}
