import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { after } from 'node:test';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const execute = promisify(execFile);

/** What came of a program that ended by itself. */
export interface Ended {
  readonly code: number;
  /** All that it wrote. */
  readonly said: string;
}

/** Somebody else's projects, in a folder of their own, with the package installed as npm packs it. */
export class Projects {
  readonly folder = mkdtempSync(join(tmpdir(), 'alongside-package-'));
  /** The package as it would be published. */
  tarball = '';

  /**
   * @param packages what is installed besides: links to what this project has, so that no network is
   *   needed
   */
  static async install(...packages: readonly string[]): Promise<Projects> {
    const projects = new Projects();
    after(() => rmSync(projects.folder, { recursive: true, force: true }));
    await projects.#unpack();
    // Of its own dependencies npm would install those that its package.json names, and no others.
    for (const name of ['@lit/context', 'lit', 'zod', ...packages]) projects.#link(name);
    return projects;
  }

  async #unpack(): Promise<void> {
    // What the build made is what there is: no script has to run.
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', this.folder];
    await execute('npm', args, { cwd: root });
    const [name = ''] = readdirSync(this.folder);
    this.tarball = join(this.folder, name);
    await execute('tar', ['-xzf', this.tarball, '-C', this.folder]);
    mkdirSync(this.#installed('.'));
    renameSync(join(this.folder, 'package'), this.#installed('alongside-widgets'));
  }

  #link(name: string): void {
    mkdirSync(dirname(this.#installed(name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), this.#installed(name), 'junction');
  }

  #installed(name: string): string {
    return join(this.folder, 'node_modules', name);
  }

  /** The project of that name, copied from `apps`. */
  add(name: string): string {
    const folder = join(this.folder, name);
    cpSync(join(import.meta.dirname, 'apps', name), folder, { recursive: true });
    return folder;
  }

  /** Runs a script of an installed package, or one of the project's own, in a project. */
  async run(project: string, script: string, ...args: readonly string[]): Promise<Ended> {
    const cwd = join(this.folder, project);
    try {
      const { stdout, stderr } = await execute(execPath, [this.#installed(script), ...args], {
        cwd,
      });
      return { code: 0, said: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code?: unknown; stdout: string; stderr: string };
      // Anything else than a status of its own is a program that could not run.
      if (typeof code !== 'number') throw error;
      return { code, said: stdout + stderr };
    }
  }
}
