import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Story } from '../contract/story.ts';

/** What became of sharing a story: its link is on the clipboard, or is shown to be copied by hand. */
export interface Shared {
  readonly id: string;
  readonly by: 'copy' | 'hand';
}

/** Shares the link of a story by the visitor's own device. Nobody else learns of it. */
export class StorySharing implements ReactiveController {
  shared: Shared | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.shared = undefined;
  }

  async share({ id, url, name }: Story): Promise<Shared | undefined> {
    if (!url) return undefined;
    this.shared = await shareLink(id, url, name);
    this.#host.requestUpdate();
    return this.shared;
  }
}

async function shareLink(id: string, url: string, title: string): Promise<Shared | undefined> {
  try {
    // Browsers on a phone have it; pages that came over plain http have neither.
    if ('share' in navigator) {
      await navigator.share({ url, title });
      return undefined;
    }
  } catch (error) {
    // Whoever changed their mind needs no answer.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  }
  try {
    await navigator.clipboard.writeText(url);
    return { id, by: 'copy' };
  } catch {
    return { id, by: 'hand' };
  }
}
