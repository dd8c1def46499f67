import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WireStory } from '../../../src/contract/story.ts';
import { stories, story } from '../../fixtures/stories.ts';
import { body } from '../support/answers.ts';
import type { RecordingServer } from '../support/recording-server.ts';

const FILM = readFileSync(
  fileURLToPath(new URL('../../../demo/site/stories/saved-chair.webm', import.meta.url)),
);

/** A green field, as large as it says. */
const picture = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"
    ><rect width="100%" height="100%" fill="green"/></svg>`;

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:09.000\nMy name is Jo.\n';

/** Puts pictures, a video and its captions up, wherever the page of the stories is. */
export function serveMedia(...servers: readonly RecordingServer[]): void {
  for (const server of servers) {
    server.on('/media/hill.svg', body(picture(640, 400), 'image/svg+xml'));
    server.on('/media/poster.svg', body(picture(1280, 720), 'image/svg+xml'));
    for (const lang of ['en', 'es']) {
      server.on(`/media/jo.${lang}.vtt`, body(CAPTIONS, 'text/vtt'));
    }
    server.on('/media/jo.webm', (_, response) =>
      response
        .writeHead(200, {
          'Access-Control-Allow-Origin': '*',
          'Content-Type': 'video/webm',
          'Content-Length': FILM.length,
        })
        .end(FILM),
    );
  }
}

/** The picture of a story, on this origin. */
export const pictureOn = (origin: string) => ({
  src: `${origin}/media/hill.svg`,
  alt: 'A path up a hill',
  width: 640,
  height: 400,
});

/** The video of a story, on this origin. */
export const videoOn = (origin: string) => ({
  src: `${origin}/media/jo.webm`,
  poster: `${origin}/media/poster.svg`,
  captions: [
    { src: `${origin}/media/jo.en.vtt`, lang: 'en', label: 'English' },
    { src: `${origin}/media/jo.es.vtt`, lang: 'es', label: 'Español' },
  ],
  transcript: 'My name is Jo.\n\nI asked for help on a Tuesday.',
});

/** The invented stories, with their pictures and video on this origin. */
export const storiesOn = (origin: string): WireStory[] =>
  stories.map(({ image, video, ...rest }) => ({
    ...rest,
    ...(image && { image: pictureOn(origin) }),
    ...(video && { video: videoOn(origin) }),
  }));

/** So many short stories, by the names "Teller 1" and on. */
export const tellers = (count: number): WireStory[] =>
  Array.from({ length: count }, (_, n) => story({ id: `t${n + 1}`, name: `Teller ${n + 1}` }));
