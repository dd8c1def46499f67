import { existsSync, symlinkSync } from 'node:fs';
import { installDebianPackages, takesDebianPackages } from '../debian.ts';

/**
 * Debian's WordPress wants a web server. This is the smallest one, and it never runs: PHP's own
 * serves the tests.
 */
const WEB_SERVER = ['micro-httpd', 'netcat-traditional'];

/** Where systemd reads that it must not listen. */
const UNITS = '/etc/systemd/system';
const NEVER = `${UNITS}/micro-httpd.socket`;

/**
 * Installs WordPress, MariaDB and PHP where this machine allows it, saying what it does. Of MariaDB
 * it takes the programs without the service. Whether that worked shows by looking for it again.
 */
export function installWordPress(): void {
  if (!takesDebianPackages()) return;
  if (existsSync(UNITS) && !existsSync(NEVER)) symlinkSync('/dev/null', NEVER);
  installDebianPackages([
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'mariadb-server-core',
    // Both, or Apache comes as what runs PHP.
    'php',
    'php-cgi',
    'php-cli',
    'php-mysql',
    ...WEB_SERVER,
  ]);
}
