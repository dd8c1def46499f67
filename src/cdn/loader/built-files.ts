/** A script of the widgets. */
export type BuiltFile = readonly [
  /** Its path from the loader's own folder. No two files have the same name. */
  path: string,
  /** The SHA-384 of its bytes, in Base64. */
  hash: string,
  /** The places in the list of all that it imports statically, what they import included. */
  needs: readonly number[],
];

/** All scripts that the loader can bring, each after those it needs. The build puts them in. */
export const BUILT_FILES: readonly BuiltFile[] = [];

/** The version of the package. The build puts it in. */
export const VERSION: string = '';
