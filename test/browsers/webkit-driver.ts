import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { env } from 'node:process';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** WebKitWebDriver on a display of its own, so that no window opens on anybody's desktop. */
export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

/** Milliseconds that the display or the driver may take to answer. */
const START_TIMEOUT = 20_000;

/** @throws {Error} when the display or the driver does not start */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const stop = () => {
    for (const child of children.reverse()) child.kill();
  };
  process.once('exit', stop);
  try {
    const display = await startDisplay(children);
    const port = await freePort();
    const { WAYLAND_DISPLAY: _, ...inherited } = env;
    children.push(
      spawn('WebKitWebDriver', [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...inherited, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      }),
    );
    await answers(`http://127.0.0.1:${port}/status`);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Xvfb chooses a free display by itself and writes its number to the descriptor it is given. */
async function startDisplay(children: ChildProcess[]): Promise<string> {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  children.push(xvfb);
  const [number] = (await once(xvfb.stdio[3] as Readable, 'data', {
    signal: AbortSignal.timeout(START_TIMEOUT),
  })) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}
