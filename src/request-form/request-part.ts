import type { TemplateResult } from 'lit';
import type { Purpose } from '../contract/request-answers.ts';
import { PURPOSES } from '../contract/request-answers.ts';
import type { Center } from '../form/center-source.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import { extraName } from '../form/extra-fields.ts';
import type { FormFrame } from '../form/form-frame.ts';
import { FormPart } from '../form/form-part.ts';
import type { ZoneChoice } from '../form/zone-choices.ts';
import { zoneChoices } from '../form/zone-choices.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { askTemplate } from './ask-template.ts';
import { MESSAGE_LIMIT } from './optional-fields.ts';
import { ownFields } from './own-fields.ts';
import { PeerSource } from './peer-source.ts';
import { promiseText } from './promise.ts';
import type { RequestFrame } from './request-from-form.ts';
import type { RequestHost } from './request-host.ts';
import type { RequestKind } from './request-kind.ts';
import { RequestWords } from './request-words.ts';

/** Parts of the contract that have no control of their own, and those that ask for them. */
const ASKED_BY = {
  '#/contact': '#/contact/method',
  '#/contact/extension': '#/contact/phone',
  // Beside them the zone shows, and can be changed.
  '#/contact/timeZone': '#/contact/windows',
};

/** The form with which a visitor asks for support, or offers it. */
export class RequestPart extends FormPart<RequestKind> {
  readonly #host: RequestHost;
  readonly #source: PeerSource;
  #extraFields: readonly ExtraField[] = [];
  #fieldsRead: unknown = this;
  /** The zones to choose from, once the visitor asks for another than their device's. */
  #zoneChoices: readonly ZoneChoice[] | undefined;

  constructor(host: RequestHost) {
    const words = new RequestWords(host);
    const source = new PeerSource(host);
    super(host, {
      words,
      source,
      path: 'peer-requests',
      loadSending: () => import('./sending-part.ts').then(({ sendingPart }) => sendingPart),
      askedBy: ASKED_BY,
      limits: { message: MESSAGE_LIMIT },
    });
    this.#host = host;
    this.#source = source;
  }

  override hostUpdate(): void {
    super.hostUpdate();
    if (this.#fieldsRead === this.#host.fields) return;
    this.#fieldsRead = this.#host.fields;
    this.#extraFields = ownFields(this.#host, this.#host.fields);
  }

  get heading(): string {
    return this.words.term(`ask:${this.#purpose}`);
  }

  get #purpose(): Purpose {
    const { purpose } = this.#host;
    const known = PURPOSES.find((one) => one === purpose);
    if (purpose && !known) {
      warnOnce(`<peer-request-form>: purpose is none of ${PURPOSES.join(', ')}.`);
    }
    return known ?? 'talk';
  }

  protected override frame(frame: FormFrame): RequestFrame {
    return {
      ...frame,
      purpose: this.#purpose,
      timeZone: this.#host.clock.timeZone(),
      country: this.#country,
      extraFields: this.#extraFields,
    };
  }

  get #country(): string {
    return this.#host.country || 'US';
  }

  protected override labelOf(name: string): string {
    const extra = this.#extraFields.find((field) => extraName(field) === name);
    return extra?.label ?? super.labelOf(name);
  }

  protected override entered({ name }: HTMLInputElement | HTMLTextAreaElement): void {
    if (name !== 'contact.method') return;
    // To be named in a call is not to be named in a text that others may read.
    const safest = this.#host.renderRoot.querySelector(
      '[name="contact.safety.mayNameOrganization"]',
    );
    if (safest instanceof HTMLInputElement) safest.checked = true;
  }

  protected override emptied(): void {
    this.#zoneChoices = undefined;
  }

  readonly #chooseZone = (): void => {
    const { clock } = this.#host;
    const own = clock.timeZone();
    const { likely, others } = zoneChoices(own, this.#country, this.words.lang(), clock.now());
    this.#zoneChoices = [...likely, ...others];
    this.filling.values.set('contact.timeZone', own);
    this.steps.focus('#contact-timeZone');
  };

  protected override ask(center: Center): TemplateResult {
    const { clock, respondWithin } = this.#host;
    const now = clock.now();
    const { service, peers } = this.#source;
    return askTemplate(
      {
        ...this.view,
        purpose: this.#purpose,
        center,
        peers,
        extraFields: this.#extraFields,
        timeZone: this.filling.values.get('contact.timeZone') || clock.timeZone(),
        zoneChoices: this.#zoneChoices,
        now,
        onChooseZone: this.#chooseZone,
      },
      promiseText({ service, respondWithin, now }, this.words),
      this.progress,
    );
  }
}
