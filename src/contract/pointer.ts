/** RFC 6901, section 6: a JSON pointer as the fragment of a URI. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  ['#', ...path.map((step) => encodeURIComponent(escaped(String(step))))].join('/');

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps of a pointer. One that cannot be read has none. */
export function pathOf(pointer: string): string[] {
  try {
    return pointer
      .split('/')
      .slice(1)
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return [];
  }
}
