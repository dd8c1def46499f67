import { components } from './components.ts';
import type { Json } from './parts.ts';
import { paths } from './paths.ts';

/**
 * This API as an OpenAPI 3.1 document.
 *
 * @param problemTypeBase absolute URI that ends in `/` or `#`; with a problem's name it is its `type`
 */
export const openApiDocument = (problemTypeBase: string): Json => ({
  openapi: '3.1.1',
  info: {
    title: 'Alongside reference API',
    version: '1',
    description:
      'What a treatment center serves for the Alongside widgets. ' +
      'Any other address answers 404, and any other method 405 with an `Allow` header; ' +
      'every error is `application/problem+json` (RFC 9457). ' +
      'HEAD is answered wherever GET is, without the body.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  // Relative to where this document was read, so that it holds under any path.
  servers: [{ url: '.' }],
  paths,
  components: components(problemTypeBase),
});
