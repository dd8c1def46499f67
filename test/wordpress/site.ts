import { execFileSync } from 'node:child_process';
import {
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { WIDGETS } from '../../demo/server/site.ts';
import { startDatabase } from './database.ts';
import type { FoundWordPress } from './find.ts';
import { ServerProcess } from './server-process.ts';

const PLUGIN = join(import.meta.dirname, '../../demo/wordpress/alongside.php');
const SET_UP = join(import.meta.dirname, 'php/set-up.php');
const STYLE = join(import.meta.dirname, 'php/additional-css.php');

/** The people of the site, by their names; the password is the same. */
export const ADMINISTRATOR = 'dana';
export const AUTHOR = 'sam';
export const PASSWORD = 'only for a site that is gone in a minute';

/** A WordPress site of the test's own, with the widgets and their loader, as the recipe says. */
export class WordPressSite {
  readonly origin: string;
  readonly #root: string;
  readonly #found: FoundWordPress;
  readonly #end: () => Promise<void>;

  private constructor(
    origin: string,
    root: string,
    found: FoundWordPress,
    end: () => Promise<void>,
  ) {
    this.origin = origin;
    this.#root = root;
    this.#found = found;
    this.#end = end;
  }

  /**
   * @param origins where the site's administrator lets widgets fetch from, besides the site
   * @throws {Error} when a part of it does not start; nothing is left then
   */
  static async start(found: FoundWordPress, ...origins: readonly string[]): Promise<WordPressSite> {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-wordpress-'));
    const ending: (() => Promise<void>)[] = [];
    const end = async () => {
      await Promise.all(ending.map((each) => each()));
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      if (found.user) chownSync(folder, found.user.uid, found.user.gid);
      const root = layOut(found, folder);
      const database = await startDatabase(found, folder);
      ending.push(() => database.end());
      const server = await ServerProcess.start(
        found.php,
        ['-d', 'opcache.enable_cli=1', '-S', '127.0.0.1:0', '-t', root],
        {
          cwd: root,
          user: found.user,
          // A page asks for much at once, and WordPress asks itself.
          env: { PHP_CLI_SERVER_WORKERS: '4' },
          ready: /Server \((http:\/\/127\.0\.0\.1:\d+)\) started/,
        },
      );
      ending.push(() => server.end());
      const origin = String(server.said[1]);
      writeFileSync(join(root, 'wp-config.php'), config(origin, database.socket, origins));
      const site = new WordPressSite(origin, root, found, end);
      site.#run(SET_UP, JSON.stringify({ ADMINISTRATOR, AUTHOR, PASSWORD }));
      return site;
    } catch (error) {
      await end();
      throw error;
    }
  }

  /** What an administrator writes under Appearance, Customize, Additional CSS. */
  setAdditionalCss(css: string): void {
    this.#run(STYLE, css);
  }

  /** Runs a script of PHP inside the site, as who serves it. */
  #run(script: string, input: string): void {
    execFileSync(this.#found.php, ['-d', 'sendmail_path=/bin/true'], {
      cwd: this.#root,
      env: { ...env, INPUT: input },
      input: readFileSync(script),
      ...this.#found.user,
    });
  }

  /** Stops it and leaves nothing behind. */
  remove(): Promise<void> {
    return this.#end();
  }
}

/** A copy, because WordPress looks for its settings and its content beside its own files. */
function layOut({ folder: original }: FoundWordPress, folder: string): string {
  const root = join(folder, 'site');
  cpSync(original, root, { recursive: true, dereference: true });
  const content = join(root, 'wp-content');
  cpSync(WIDGETS, join(content, 'alongside'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'));
  copyFileSync(PLUGIN, join(content, 'mu-plugins/alongside.php'));
  return root;
}

/** Nothing here asks anybody outside. */
function config(origin: string, socket: string, origins: readonly string[]): string {
  const constants = {
    ALONGSIDE_ORIGINS: origins.join(' '),
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
  );
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}
