import { Hono } from 'hono';
import { publicFeed } from '../http/public-feed.ts';
import { components } from './components.ts';
import type { Json } from './parts.ts';
import { paths } from './paths.ts';

/** `GET /openapi.json`: this API as an OpenAPI 3.1 document. */
export function openApiRoutes(problemTypeBase: string): Hono {
  const document: Json = {
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
  };
  const routes = new Hono();
  routes.get('/openapi.json', publicFeed, (c) => c.json(document));
  return routes;
}
