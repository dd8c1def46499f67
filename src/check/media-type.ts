/** The media type of an answer, in small letters and without parameters. */
export const mediaType = (headers: Headers): string =>
  (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
