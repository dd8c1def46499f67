/** Who reads a page, when, and in which zone they read times. */
export interface Reader {
  readonly staff: string;
  readonly now: Date;
  /** IANA. */
  readonly timeZone: string;
  /** The way from the page that they read to the folder of all pages: empty, or `../` once or more. */
  readonly up: string;
}
