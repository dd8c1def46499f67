import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import { requestsAt } from '../client/requests-place.ts';
import { cutText } from '../contract/open.ts';
import type { Purpose } from '../contract/request-answers.ts';
import { PURPOSES } from '../contract/request-answers.ts';
import type { ExtraField } from '../form/extra-fields.ts';
import { extraName } from '../form/extra-fields.ts';
import { isInUse, slottedForm, takeOver } from '../form/slotted-form.ts';
import type { ElementState } from '../widget/element-states.ts';
import { onLeaving } from '../widget/leaving.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { askTemplate } from './ask-template.ts';
import type { AskView, Center } from './ask-view.ts';
import { CenterSource } from './center-source.ts';
import { nowhereToSend, privacyNotice } from './form-notices.ts';
import { ownFields } from './own-fields.ts';
import { promiseText } from './promise.ts';
import { RequestFilling } from './request-filling.ts';
import type { RequestHost } from './request-host.ts';
import { RequestWords } from './request-words.ts';
import { TitlePrefix } from './title-prefix.ts';
import { VisitorSteps } from './visitor-steps.ts';

/** Characters: the contract's. A longer one would keep every request from being sent. */
const LONGEST_VERSION = 255;

/** The form itself, with all that a visitor can do in it. It is loaded when its place comes near. */
export class RequestPart implements ReactiveController {
  readonly words: RequestWords;
  readonly #host: RequestHost;
  readonly #title: TitlePrefix;
  readonly #source: CenterSource;
  readonly #filling: RequestFilling;
  readonly #steps: VisitorSteps;
  #extraFields: readonly ExtraField[] = [];
  #fieldsRead: unknown = this;
  /** The page's own form, while somebody types in it. */
  #inUse: HTMLFormElement | undefined;
  /** Where requests went when this last stood in for the page's own form. */
  #takesFor: string | undefined;
  #end: (() => void)[] = [];

  constructor(host: RequestHost) {
    this.#host = host;
    const words = (this.words = new RequestWords(host));
    this.#title = new TitlePrefix(host);
    this.#source = new CenterSource(host, () => this.#api);
    this.#filling = new RequestFilling(host, {
      words,
      frame: () => this.#frame(),
      labelOf: (name) => this.#labelOf(name),
      now: () => host.clock.now(),
    });
    this.#steps = new VisitorSteps(host, {
      words,
      filling: this.#filling,
      url: () => this.#url,
      wipe: () => this.#wipe(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    const wipe = () => this.#wipe();
    const untyped = ({ relatedTarget }: FocusEvent) => {
      // From one of its fields to the next nobody has left the page's own form.
      const isInside = slottedForm(this.#host)?.contains(relatedTarget as Node | null);
      if (!isInside) this.#takeTurn();
    };
    addEventListener('pagehide', wipe);
    this.#host.addEventListener('focusout', untyped);
    this.#end = [
      onLeaving(wipe),
      this.#host.clock.everyMinute(() => this.#tick()),
      () => removeEventListener('pagehide', wipe),
      () => this.#host.removeEventListener('focusout', untyped),
    ];
    this.#takeTurn();
  }

  hostDisconnected(): void {
    for (const end of this.#end.splice(0)) end();
    this.#wipe();
  }

  hostUpdate(): void {
    // Browsers fill in fields without a word.
    const form = this.#host.renderRoot.querySelector('form');
    if (form) this.#filling.values.read(form);
    if (this.#url !== this.#takesFor) this.#takeTurn();
    if (this.#fieldsRead === this.#host.fields) return;
    this.#fieldsRead = this.#host.fields;
    this.#extraFields = ownFields(this.#host, this.#host.fields);
  }

  hostUpdated(): void {
    const { errors, others } = this.#filling.problems;
    const isWrong = errors.size + others.length > 0;
    this.#title.show(isWrong ? this.#host.titlePrefix : undefined);
  }

  get state(): ElementState {
    if (!this.#url) return 'error';
    return this.#filling.sender.isSending ? 'loading' : 'ready';
  }

  get heading(): string {
    return this.words.term(`ask:${this.#purpose}`);
  }

  /** What a live region says. */
  get spoken(): string {
    return this.#steps.spoken;
  }

  refresh(): Promise<void> {
    return this.#source.load();
  }

  /** Stands in for the page's own form once it can send, and nobody types in that. */
  #takeTurn(): void {
    this.#takesFor = this.#url;
    const own = this.#takesFor ? slottedForm(this.#host) : undefined;
    if (isInUse(own)) this.#inUse = own;
    else {
      this.#inUse = undefined;
      if (own && takeOver(own, this.#filling.values)) {
        this.#filling.entered();
        // What was typed must not stand about where nobody sees it.
        own.reset();
      }
    }
    this.#host.requestUpdate();
  }

  #tick(): void {
    this.#filling.tick();
    this.#host.requestUpdate();
  }

  get #api(): string | undefined {
    return this.#host.api ?? this.#host.offered('api');
  }

  get #url(): string | undefined {
    return requestsAt({ api: this.#api, action: this.#host.action });
  }

  get #purpose(): Purpose {
    const { purpose } = this.#host;
    const known = PURPOSES.find((one) => one === purpose);
    if (purpose && !known) {
      warnOnce(`<peer-request-form>: purpose is none of ${PURPOSES.join(', ')}.`);
    }
    return known ?? 'talk';
  }

  get #center(): Center {
    const known = (name: 'organization' | 'phone' | 'privacyUrl') =>
      this.#host[name] || this.#host.offered(name) || this.#source.service?.[name];
    return {
      organization: known('organization'),
      phone: known('phone'),
      privacyUrl: known('privacyUrl'),
    };
  }

  #frame() {
    return {
      purpose: this.#purpose,
      noticeVersion: cutText(
        this.#host.noticeVersion || this.#source.service?.noticeVersion || 'unversioned',
        LONGEST_VERSION,
      ),
      timeZone: this.#host.clock.timeZone(),
      country: this.#host.country || 'US',
      extraFields: this.#extraFields,
    };
  }

  #labelOf(name: string): string {
    const extra = this.#extraFields.find((field) => extraName(field) === name);
    return extra?.label ?? this.words.label(name);
  }

  #wipe(): void {
    this.#filling.wipe();
    this.#steps.zoneChoices = undefined;
    slottedForm(this.#host)?.reset();
    this.#host.requestUpdate();
  }

  content(): TemplateResult {
    const { sender, about } = this.#filling;
    const { words } = this;
    const center = this.#center;
    if (!this.#url) {
      warnOnce('<peer-request-form>: it has no `api` and no `action` to send to.');
      return nowhereToSend(words, center);
    }
    if (this.#inUse) return html`<slot></slot>`;
    const { sent, part } = sender;
    if (part && sent && about) {
      return part.sentTemplate({ sent, about, center, words, steps: this.#steps });
    }
    return html`${privacyNotice(this.#filling.privacy, words, this.#steps.keep)}
    ${askTemplate({
      view: this.#view(center),
      promise: promiseText(
        {
          service: this.#source.service,
          respondWithin: this.#host.respondWithin,
          now: this.#host.clock.now(),
        },
        words,
      ),
      problems: this.#filling.problems,
      trouble: sender.trouble,
      secondsToWait: sender.secondsToWait,
      isSending: sender.isSending,
      steps: this.#steps,
    })}`;
  }

  #view(center: Center): AskView {
    return {
      words: this.words,
      values: this.#filling.values,
      errors: this.#filling.problems.errors,
      purpose: this.#purpose,
      center,
      peers: this.#source.peers,
      extraFields: this.#extraFields,
      timeZone: this.#filling.values.get('contact.timeZone') || this.#host.clock.timeZone(),
      zoneChoices: this.#steps.zoneChoices,
      now: this.#host.clock.now(),
      onChooseZone: this.#steps.chooseZone,
    };
  }
}
