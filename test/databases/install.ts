import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { installDebianPackages, takesDebianPackages } from '../debian.ts';

/** Debian's package reads this while it is installed. */
const NO_CLUSTER = '/etc/postgresql-common/createcluster.d/alongside-tests.conf';

/**
 * Installs PostgreSQL where this machine allows it, saying what it does. Whether that worked shows
 * by looking for it again.
 */
export function installPostgres(): void {
  if (!takesDebianPackages()) return;
  // The tests start servers of their own. Without this the package would make a database of the
  // machine's and start its service.
  mkdirSync(dirname(NO_CLUSTER), { recursive: true });
  writeFileSync(NO_CLUSTER, 'create_main_cluster = false\n');
  try {
    installDebianPackages(['postgresql']);
  } finally {
    rmSync(NO_CLUSTER);
  }
}
