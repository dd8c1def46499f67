import { openDatabase } from '../database/open.ts';
import { saveGroups } from '../groups/store.ts';
import { savePeers } from '../peers/store.ts';
import { readSettings } from '../settings.ts';
import { failInWords } from '../start-error.ts';
import { sampleGroups } from './index.ts';
import { samplePeers } from './peers.ts';

/** Puts the sample groups and peers back as they were. Others stay. */
async function seed(): Promise<void> {
  const { database, close } = await openDatabase(readSettings(process.env));
  try {
    await saveGroups(database, sampleGroups);
    await savePeers(database, samplePeers);
    console.log(
      `${sampleGroups.length} sample groups and ${samplePeers.length} sample peers are in the database.`,
    );
  } finally {
    await close();
  }
}

await seed().catch(failInWords);
