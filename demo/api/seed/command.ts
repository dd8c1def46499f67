import { openDatabase } from '../database/open.ts';
import { saveGroups } from '../groups/store.ts';
import { savePeers } from '../peers/store.ts';
import { readSettings } from '../settings.ts';
import { failInWords } from '../start-error.ts';
import { saveOwnStories } from '../stories/published.ts';
import { sampleGroups } from './index.ts';
import { samplePeers } from './peers.ts';
import { sampleStories } from './stories.ts';

/** Puts the sample groups, peers and stories back as they were. Others stay. */
async function seed(): Promise<void> {
  const settings = readSettings(process.env);
  const stories = sampleStories(settings.sampleSite);
  const { database, close } = await openDatabase(settings);
  try {
    await saveGroups(database, sampleGroups);
    await savePeers(database, samplePeers);
    await saveOwnStories(database, stories);
    console.log(
      `${sampleGroups.length} sample groups, ${samplePeers.length} sample peers and ` +
        `${stories.length} sample stories are in the database.`,
    );
  } finally {
    await close();
  }
}

await seed().catch(failInWords);
