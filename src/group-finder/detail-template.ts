import type { ReactiveControllerHost } from 'lit';
import { html } from 'lit';
import type { RowSetting } from './group-row.ts';

/**
 * The template of an open row. It comes beside the list, so that a visitor who loses the network as
 * soon as that is there still has it, and not before the finder: nobody opens a row
 * before there is one, and what it needs is a tenth of the whole.
 */
export class DetailTemplate {
  /** Absent while it is on its way. */
  template: RowSetting['detail'];
  readonly #host: ReactiveControllerHost;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Never fails: a row that is opened without its template says what happened and tries again. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    try {
      this.template = (await import('./group-detail.ts')).groupDetail;
    } catch {
      this.template = (_, { words }) => html`<div part="detail" class="detail">
        <p>${words.term('detailFailed')}</p>
        <button type="button" @click=${() => this.#retry()}>${words.term('tryAgain')}</button>
      </div>`;
    }
    this.#host.requestUpdate();
  }

  #retry(): void {
    this.#loading = undefined;
    void this.load();
  }
}
