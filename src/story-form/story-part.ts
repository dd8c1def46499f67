import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { SUBMISSION_LIMITS } from '../contract/story-submission.ts';
import type { Center } from '../form/center-source.ts';
import { CenterSource } from '../form/center-source.ts';
import type { FormFrame } from '../form/form-frame.ts';
import type { FormHost } from '../form/form-host.ts';
import { FormPart } from '../form/form-part.ts';
import { shareTemplate } from './share-template.ts';
import { ShareWords } from './share-words.ts';
import type { StoryFrame, StoryKind } from './story-kind.ts';
import { TakeBack } from './take-back.ts';
import { takeBackTemplate } from './take-back-template.ts';

/** The form with which somebody shares how they made it. */
export class StoryPart extends FormPart<StoryKind> {
  readonly #host: FormHost;
  readonly #back: TakeBack;

  constructor(host: FormHost) {
    const { quote, body } = SUBMISSION_LIMITS;
    super(host, {
      words: new ShareWords(host),
      source: new CenterSource(host),
      path: 'stories',
      loadSending: () => import('./sending-part.ts').then(({ sendingPart }) => sendingPart),
      limits: { quote, body },
    });
    const { words, steps, filling } = this;
    this.#host = host;
    this.#back = new TakeBack(host, { words, steps, sender: filling.sender, url: () => this.url });
  }

  get heading(): string {
    return this.words.term('shareHeading');
  }

  protected override frame(frame: FormFrame): StoryFrame {
    const today = new Date(this.#host.clock.now());
    const month = String(today.getMonth() + 1).padStart(2, '0');
    return { ...frame, month: `${today.getFullYear()}-${month}` };
  }

  protected override emptied(): void {
    this.#back.forget();
  }

  protected override ask(center: Center): TemplateResult {
    const { words, steps } = this;
    const now = this.#host.clock.now();
    return html`${shareTemplate({ ...this.view, center, now }, this.progress)}
    ${takeBackTemplate(this.#back, { words, center, steps })}`;
  }
}
