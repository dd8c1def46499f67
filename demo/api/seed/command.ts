import { openDatabase } from '../database/open.ts';
import { saveGroups } from '../groups/store.ts';
import { readSettings } from '../settings.ts';
import { failInWords } from '../start-error.ts';
import { sampleGroups } from './index.ts';

/** Puts the sample groups back as they were. Other groups stay. */
async function seed(): Promise<void> {
  const { database, close } = await openDatabase(readSettings(process.env));
  try {
    await saveGroups(database, sampleGroups);
    console.log(`${sampleGroups.length} sample groups are in the database.`);
  } finally {
    await close();
  }
}

await seed().catch(failInWords);
