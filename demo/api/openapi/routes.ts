import { Hono } from 'hono';
import { publicFeed } from '../http/public-feed.ts';
import { openApiDocument } from './document.ts';

/** `GET /openapi.json`. */
export function openApiRoutes(problemTypeBase: string): Hono {
  const document = openApiDocument(problemTypeBase);
  const routes = new Hono();
  routes.get('/openapi.json', publicFeed, (c) => c.json(document));
  return routes;
}
