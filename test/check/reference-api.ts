import { openMemory } from '../../demo/api/database/folder.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { savePeers } from '../../demo/api/peers/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { samplePeers } from '../../demo/api/seed/peers.ts';
import { sampleStories } from '../../demo/api/seed/stories.ts';
import { saveOwnStories } from '../../demo/api/stories/published.ts';
import { NOW, askableApp } from '../api/asking.ts';
import { PAGE } from './small-api.ts';

type Environment = Readonly<Record<string, string>>;

/** The reference API with its samples; each app is a function from request to response. */
export async function openReferenceApi() {
  const { database, close } = await openMemory();
  await saveGroups(database, sampleGroups);
  await savePeers(database, samplePeers);
  await saveOwnStories(database, sampleStories('https://site.example/'));
  const appWith = (environment: Environment, now = NOW) =>
    askableApp(database, {
      environment: { ALLOWED_ORIGINS: PAGE, ...environment },
      now: () => now,
    });
  return { app: appWith({}), appWith, database, close };
}
