import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CheckReport, Finding } from '../../../src/check/check.ts';
import { check } from '../../../src/check/check.ts';

/** What is checked. */
export type CheckedKind = 'api' | 'feed';

/** One check, under way or done. */
export interface CheckState {
  readonly kind: CheckedKind;
  /** Absolute. */
  readonly address: string;
  readonly findings: readonly Finding[];
  /** What is being asked. */
  readonly asking: string;
  /** There once it is done. */
  readonly report?: CheckReport;
  /** Why there is no report, in words. */
  readonly trouble?: string;
}

/** Checks an address by the contract when somebody asks for it; nothing is asked before. */
export class ServiceCheck implements ReactiveController {
  state: CheckState | undefined;
  readonly #host: ReactiveControllerHost;
  #controller = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#controller.abort();
  }

  /** Begins, and ends what was still under way. @param text as it was typed; a relative one is read from this page */
  async run(kind: CheckedKind, text: string): Promise<void> {
    this.#controller.abort();
    const controller = new AbortController();
    this.#controller = controller;
    const address = absolute(text);
    this.#show({ kind, address, findings: [], asking: '' });
    const update = (part: Partial<CheckState>) => {
      if (this.#controller === controller && this.state) this.#show({ ...this.state, ...part });
    };
    try {
      const report = await check(kind === 'api' ? { api: address } : { feed: address }, {
        fetch: (...asked) => fetch(...asked),
        inBrowser: true,
        now: () => performance.now(),
        onProgress: (finding) => update({ findings: [...(this.state?.findings ?? []), finding] }),
        onRequest: (asking) => update({ asking }),
        signal: controller.signal,
      });
      update({ report, findings: report.findings });
    } catch (error) {
      if (controller.signal.aborted) return;
      update({ trouble: error instanceof Error ? error.message : String(error) });
    }
  }

  #show(state: CheckState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function absolute(text: string): string {
  try {
    return new URL(text.trim(), document.baseURI).href;
  } catch {
    return text;
  }
}
