import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { CONTENT_SECURITY_POLICY } from '../../../demo/server/security.ts';
import { WIDGETS } from '../../../demo/server/site.ts';
import type { Answer } from './recording-server.ts';
import { RecordingServer } from './recording-server.ts';

/** A page of the center's. */
export interface CenterPage {
  /** Its elements. */
  readonly body: string;
  /** The addresses of its scripts, in order. By default the finder's alone. */
  readonly scripts?: readonly string[];
  readonly css?: string;
  readonly lang?: string;
  readonly dir?: string;
  /** By default the strictest that the widgets promise to work under; `''` is none. */
  readonly policy?: string;
}

/** The script of the finder, as it stands on the center's server. */
export const FINDER = '/alongside/group-finder.js';
/** The script of `<peer-support>`. */
export const SUPPORT = '/alongside/support.js';
/** The same scripts once more, chunks and all, as a copy of the folder would be. */
export const COPIED_FINDER = '/copy/group-finder.js';
export const COPIED_SUPPORT = '/copy/support.js';

const widget = /^\/(?:alongside|copy)\/([\w/.-]+\.js)$/;

/** A script of the widgets, as the build made it. */
export const script: Answer = (request, response) => {
  const [, name] = widget.exec((request.url ?? '').replace(/\?.*/, '')) ?? [];
  void readFile(join(WIDGETS, name ?? '')).then(
    (text) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text),
    () => response.writeHead(404).end(),
  );
};

/** The policy of the sample site, with the servers added that a page's feeds are on. */
export const policyFor = (...origins: readonly string[]): string =>
  CONTENT_SECURITY_POLICY.replace('connect-src', ['connect-src', ...origins].join(' '));

/** A center's web server, with pages to order. */
export class Center {
  readonly server: RecordingServer;
  #pages = 0;

  private constructor(server: RecordingServer) {
    this.server = server;
  }

  static async start(): Promise<Center> {
    if (!existsSync(WIDGETS)) throw new Error('The pages load the built widgets: npm run build');
    return new Center(await RecordingServer.start(script));
  }

  /** Puts a page up. Returns its address. */
  page({ scripts = [FINDER], css = '', lang = 'en', dir = 'ltr', ...page }: CenterPage): string {
    const path = `/page-${(this.#pages += 1)}`;
    this.server.on(`${path}.css`, (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(css),
    );
    const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`);
    const html = `<!doctype html>
      <html lang="${lang}" dir="${dir}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width">
          <title>Our center</title>
          <link rel="stylesheet" href="${path}.css">
          ${tags.join('')}
        </head>
        <body>${page.body}</body>
      </html>`;
    return this.server.on(path, (_, response) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html',
          ...(page.policy !== '' && {
            'Content-Security-Policy': page.policy ?? policyFor(),
          }),
        })
        .end(html),
    );
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

/** A center's web server and another one, as for feeds, for all tests of a file. */
export async function openServers(): Promise<{
  readonly center: Center;
  readonly feeds: RecordingServer;
}> {
  const center = await Center.start();
  const feeds = await RecordingServer.start();
  after(() => Promise.all([center.close(), feeds.close()]));
  return { center, feeds };
}
