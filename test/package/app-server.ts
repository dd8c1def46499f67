import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { groups } from '../fixtures/groups.ts';
import { groupsOf } from '../page/support/answers.ts';
import type { Answer } from '../page/support/recording-server.ts';
import { RecordingServer } from '../page/support/recording-server.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Serves a built app, and beside it the API that it asks. Close it when done. */
export async function serveApp(folder: string): Promise<RecordingServer> {
  const file: Answer = (request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    void readFile(join(folder, path)).then(
      (text) => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] }).end(text),
      () => response.writeHead(404).end(),
    );
  };
  const server = await RecordingServer.start(file);
  server.on('/api/groups', groupsOf(...groups.slice(0, 3), { id: 'has no name' }));
  return server;
}
