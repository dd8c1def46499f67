import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDGETS } from '../../../demo/server/site.ts';
import { body } from '../support/answers.ts';
import type { RecordingServer } from '../support/recording-server.ts';

/** What to put into `integrity`, by file, as the build tells it. */
export const SRI = JSON.parse(readFileSync(join(WIDGETS, '../sri.json'), 'utf8')) as Readonly<
  Record<string, string>
>;

let folders = 0;

/** A copy of the widgets in a folder of its own. */
export interface Folder {
  /** Such as `/folder-1/`. */
  readonly path: string;
  /** What visitors have asked for, without the folder, in order. */
  readonly asked: () => string[];
}

/** What is in the folder besides scripts. */
const PAGE = { 'frame.html': 'text/html', 'frame.css': 'text/css' };

/**
 * Puts the widgets on a server.
 *
 * @param changed puts something else in place of some files
 * @param policy of the page that is shown in frames
 */
export function folderOn(
  server: RecordingServer,
  changed: (file: string, text: string) => string = (_, text) => text,
  policy = '',
): Folder {
  const path = `/folder-${(folders += 1)}/`;
  const types = {
    ...Object.fromEntries(Object.keys(SRI).map((file) => [file, 'text/javascript'])),
    ...PAGE,
  };
  for (const [file, type] of Object.entries(types)) {
    const text = changed(file, readFileSync(join(WIDGETS, file), 'utf8'));
    const headers = {
      'Cache-Control': 'no-store',
      ...(type === 'text/html' && { 'Content-Security-Policy': policy }),
    };
    server.on(path + file, body(text, type, headers));
  }
  return {
    path,
    asked: () =>
      server.asked
        .map((each) => each.path)
        .filter((each) => each.startsWith(path))
        .map((each) => each.slice(path.length)),
  };
}

/** Does something that shows, before it does what the file does. */
export const tampered = (text: string): string => `document.title = 'Tampered with';${text}`;

/** The one file whose name begins like that. */
export function chunk(name: string, holding = ''): string {
  const [file, ...more] = Object.keys(SRI).filter(
    (each) =>
      each.startsWith(`chunks/${name}-`) &&
      readFileSync(join(WIDGETS, each), 'utf8').includes(holding),
  );
  if (!file || more.length > 0) throw new Error(`not one chunk is called ${name}`);
  return file;
}

/** The loader's tag. */
export const loader = (
  { path }: Pick<Folder, 'path'>,
  attributes = 'async',
  integrity: boolean = false,
): string =>
  `<script src="${path}loader.js" ${attributes} ${
    integrity ? `integrity="${SRI['loader.js']}" crossorigin="anonymous"` : ''
  }></script>`;
