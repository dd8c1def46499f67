export type Json = Readonly<Record<string, unknown>>;

/** A reference to a part of the document, such as `schemas/Group`. */
export const ref = (part: string): Json => ({ $ref: `#/components/${part}` });

/** Headers that every answer carries, errors and 304 included. */
export const everyHeader: Json = {
  'Access-Control-Allow-Origin': ref('headers/AllowOrigin'),
  'Access-Control-Expose-Headers': ref('headers/ExposeHeaders'),
  Vary: ref('headers/Vary'),
};

/** Headers of what may be kept. */
export const caching: Json = {
  ETag: ref('headers/ETag'),
  'Cache-Control': ref('headers/CacheControl'),
};

/** An answer that may be kept. */
export const feed = (description: string, schema: Json): Json => ({
  description,
  headers: { ...everyHeader, ...caching },
  content: { 'application/json': { schema } },
});
