import { envelope } from '../../fixtures/groups.ts';
import { addressOf, openFinder } from './finder-page.ts';
import type { FinderPage } from './finder-page.ts';

/** What an open detail says, by the name of each part. */
export const facts = (page: FinderPage): Record<string, string> =>
  Object.fromEntries(
    page.all('.detail dl > div').map((part) => {
      const [name = '', value = ''] = [...part.children].map(({ textContent }) =>
        plain(textContent),
      );
      return [name, value];
    }),
  );

/** The items of one part of an open detail. */
export const items = (page: FinderPage, name: string): string[] => {
  const part = page
    .all('.detail dl > div')
    .find(({ firstElementChild }) => firstElementChild?.textContent === name);
  return [...(part?.querySelectorAll('li') ?? [])].map(({ textContent }) => plain(textContent));
};

/** Where the links of an open detail go, by their words. */
export const links = (page: FinderPage): Record<string, string> =>
  Object.fromEntries(
    page
      .all<HTMLAnchorElement>('.detail a')
      .map((link) => [plain(link.textContent), link.getAttribute('href') ?? '']),
  );

/** A finder of a few groups, with the first of them open. `src` is of a feed with the same ones. */
export async function openDetail(
  groups: readonly { readonly name: string }[],
  setting: Parameters<typeof openFinder>[0] = {},
): Promise<FinderPage> {
  const page = await openFinder({ src: addressOf(envelope(groups)), ...setting });
  await openRow(page, groups[0]?.name ?? '');
  return page;
}

/** Opens a row, and waits for its detail, which comes when it is first wanted. */
export async function openRow(page: FinderPage, name: string): Promise<void> {
  await page.click(name);
  await page.shows('.detail .close');
}

/** Engines write different spaces and dashes into times; people do not see the difference. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*–\s*/g, '–')
    .trim();
