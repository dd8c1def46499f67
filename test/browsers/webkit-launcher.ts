import type { TestRunnerCoreConfig } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { WebKitDriver } from './webkit-driver.ts';
import { startWebKitDriver } from './webkit-driver.ts';

/** Runs tests in WebKitGTK, and starts and stops what that needs. */
export class WebKitLauncher extends WebdriverLauncher {
  // With more at a time the launcher puts tests into frames, where no mouse reaches them.
  readonly concurrency = 1;
  readonly #connection: { port: number };
  #driver: WebKitDriver | undefined;

  constructor(path: string) {
    // The launcher reads the port when it connects, and by then the driver has one.
    const connection = {
      logLevel: 'error' as const,
      hostname: '127.0.0.1',
      port: 0,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
      },
    };
    super(connection);
    this.#connection = connection;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize({ ...config, concurrency: this.concurrency });
    this.name = 'WebKit';
    this.#driver = await startWebKitDriver();
    this.#connection.port = this.#driver.port;
  }

  // Keys sent together are held down together, and then the second "o" of "book" is never typed.
  override async sendKeys(sessionId: string, keys: string[]): Promise<void> {
    for (const key of keys) await super.sendKeys(sessionId, [key]);
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#driver?.stop();
  }
}
