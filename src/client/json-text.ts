/**
 * A value as JSON, with its lists as lists. An old script of the page may have given all of them a
 * `toJSON` that makes texts of them; what that returns is passed over.
 */
export const jsonText = (value: object): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
