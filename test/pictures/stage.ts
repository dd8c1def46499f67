import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groups } from '../fixtures/groups.ts';
import { body, groupsOf, json } from '../page/support/answers.ts';
import type { Answer } from '../page/support/recording-server.ts';
import type { Center, CenterPage } from '../page/support/center.ts';
import { openServers } from '../page/support/center.ts';
import { serveMedia, storiesOn } from '../page/story-carousel/media.ts';

/** The scripts of all widgets, as they stand on the center's server. */
export const ALL = '/alongside/alongside.js';

/** Those in Latin letters alone: of others a machine has whatever font it has, or none. */
const LATIN_STORIES = ['maria', 'short', 'spanish', 'whole'];

/** A font that is the same on every machine, in the weights that the widgets use. */
const FACES = [400, 600, 700].flatMap((weight) =>
  [
    ['latin-ext', 'U+0100-02FF, U+1E00-1EFF, U+20A0-20CF'],
    ['latin', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212'],
  ].map(([letters, range]) => ({
    file: `noto-sans-${letters}-${weight}-normal.woff2`,
    css: (file: string) => `@font-face {
      font-family: 'Noto Sans'; font-weight: ${weight}; font-display: block;
      src: url(/fonts/${file}) format('woff2'); unicode-range: ${range};
    }`,
  })),
);

const FONT = FACES.map(({ file, css }) => css(file)).join('\n');

/** A hill under a wide sky. */
const HILL = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400">
  <rect width="640" height="400" fill="#f3e6cf"/><circle cx="470" cy="150" r="56" fill="#e9b872"/>
  <path d="M0 290Q190 130 400 270T640 250V400H0Z" fill="#7fa99b"/>
  <path d="M0 350Q220 240 640 340V400H0Z" fill="#3f7268"/></svg>`;

/** How a page is set that has taken care of its own text. */
export const PLAIN = `${FONT}
  body { margin: 0; padding: 24px; font: 16px/1.5 'Noto Sans'; color: #1d2624; background: #fff }`;

/** The same at night. */
export const NIGHT = `${PLAIN}
  body { color: #e8efed; background: #141d1b }`;

const font: Answer = (request, response) => {
  const name = basename(request.url ?? '');
  const at = import.meta.resolve(`@fontsource/noto-sans/files/${name}`);
  void readFile(fileURLToPath(at)).then((bytes) =>
    response.writeHead(200, { 'Content-Type': 'font/woff2' }).end(bytes),
  );
};

/** A center with an API, whose pages look the same on every machine. */
export interface Stage {
  readonly center: Center;
  /** Puts a page up with the scripts of all widgets. Returns its address. */
  readonly page: (page: CenterPage) => string;
}

/** A stage for all tests of a file. */
export async function openStage(): Promise<Stage> {
  const { center } = await openServers();
  const { server } = center;
  const stories = storiesOn(server.origin).filter(({ id }) => LATIN_STORIES.includes(id));
  for (const { file } of FACES) server.on(`/fonts/${file}`, font);
  serveMedia(server);
  server.on('/media/hill.svg', body(HILL, 'image/svg+xml'));
  server.on('/api/', json({ version: 1, capabilities: ['groups', 'stories', 'peer-requests'] }));
  server.on('/api/groups', groupsOf(...groups));
  server.on('/api/stories', json({ stories }));
  server.on('/favicon.ico', body('', 'image/x-icon'));
  const page = (given: CenterPage) =>
    center.page({ scripts: [ALL], css: PLAIN, policy: '', ...given });
  return { center, page };
}
