import type { Database } from '../../database/open.ts';
import type { Vault } from '../../peer-requests/vault.ts';
import type { StoryEntry, StoryList } from '../../stories/reading.ts';
import { listStories, readStory, readStoryLog } from '../../stories/reading.ts';
import type { OpenedStory } from '../../stories/reading.ts';
import type { StoryFolder } from './story-folders.ts';

/** Stories on one page of a folder. */
const PAGE_ROWS = 50;

/** One page of a folder, and how many stories each folder holds. */
export interface StoryFolderContent extends StoryList {
  readonly folder: StoryFolder;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Reads a page of a folder, or its last one where it has fewer. */
export async function readStoryFolder(
  database: Database,
  vault: Vault,
  { folder, page }: { readonly folder: StoryFolder; readonly page: number },
): Promise<StoryFolderContent> {
  const range = { status: folder, limit: PAGE_ROWS, offset: (page - 1) * PAGE_ROWS };
  const list = await listStories(database, vault, range);
  const pages = Math.max(1, Math.ceil(list.counts[folder] / PAGE_ROWS));
  if (page > pages) return readStoryFolder(database, vault, { folder, page: pages });
  return { ...list, folder, page, pages };
}

/** All that the page of one story shows. */
export interface StoryOnPage extends OpenedStory {
  readonly log: readonly StoryEntry[];
}

export async function readStoryPage(
  database: Database,
  vault: Vault,
  id: string,
): Promise<StoryOnPage | undefined> {
  const opened = await readStory(database, vault, id);
  return opened && { ...opened, log: await readStoryLog(database, id) };
}
