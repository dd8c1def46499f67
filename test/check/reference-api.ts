import { openMemory } from '../../demo/api/database/folder.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { savePeers } from '../../demo/api/peers/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { samplePeers } from '../../demo/api/seed/peers.ts';
import { sampleStories } from '../../demo/api/seed/stories.ts';
import { saveOwnStories } from '../../demo/api/stories/published.ts';
import { askableApp } from '../api/asking.ts';

/** A center's page. */
export const PAGE = 'https://www.center.example';

/** The reference API with its samples, as a function from request to response. */
export async function openReferenceApi(environment: Readonly<Record<string, string>> = {}) {
  const { database, close } = await openMemory();
  await saveGroups(database, sampleGroups);
  await savePeers(database, samplePeers);
  await saveOwnStories(database, sampleStories('https://site.example/'));
  const app = askableApp(database, {
    environment: {
      ALLOWED_ORIGINS: PAGE,
      REQUESTS_PER_ADDRESS: '1000000',
      REQUESTS_IN_ALL: '1000000',
      ...environment,
    },
  });
  return { app, database, close };
}
