/** The three browser engines that everything is tested in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

/** A browser that is on this machine and starts. */
export interface Browser {
  readonly engine: Engine;
  /** As it names itself, such as "Chromium 156.0.8078.79". */
  readonly name: string;
  /** The program to start. */
  readonly path: string;
  /**
   * `playwright`: a build of Playwright's own, which only Playwright can drive.
   * `system`: a browser that came from elsewhere.
   */
  readonly from: 'playwright' | 'system';
}
