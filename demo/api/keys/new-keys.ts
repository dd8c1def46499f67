import { newKeys } from './keys.ts';
import { writeKeys } from './written-keys.ts';

// Prints fresh keys as the environment takes them. Keep them where backups of the database are not.
process.stdout.write(writeKeys(newKeys()));
