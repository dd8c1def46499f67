import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import type { SubmissionsPath } from '../client/submissions-place.ts';
import { submissionsAt } from '../client/submissions-place.ts';
import { cutText } from '../contract/open.ts';
import type { ElementState } from '../widget/element-states.ts';
import { onLeaving } from '../widget/leaving.ts';
import { warnOnce } from '../widget/warn-once.ts';
import type { Center, CenterSource } from './center-source.ts';
import { apiOf } from './center-source.ts';
import { FormFilling } from './form-filling.ts';
import type { FormHost, LoadedForm } from './form-host.ts';
import type { FormFrame } from './form-frame.ts';
import type { FormKind, SendingPart } from './form-kind.ts';
import { nowhereToSend, privacyNotice } from './form-notices.ts';
import type { FormProgress } from './form-template.ts';
import type { FormView } from './form-view.ts';
import { isInUse, slottedForm, takeOver } from './slotted-form.ts';
import { TitlePrefix } from './title-prefix.ts';
import { VisitorSteps } from './visitor-steps.ts';

/** Characters: the contract's. A longer one would keep everything from being sent. */
const LONGEST_VERSION = 255;

/** What one form brings along. */
export interface OwnParts<Kind extends FormKind> {
  readonly words: Kind['words'];
  readonly source: CenterSource;
  readonly path: SubmissionsPath;
  readonly loadSending: () => Promise<SendingPart<Kind>>;
  /** Parts of the contract that have no control of their own, and those that ask for them. */
  readonly askedBy?: Readonly<Record<string, string>>;
  /** The fields whose characters are counted aloud, and the most of each. */
  readonly limits: Readonly<Record<string, number>>;
}

/** A form with all that a visitor can do in it. It is loaded when its place comes near. */
export abstract class FormPart<Kind extends FormKind> implements ReactiveController, LoadedForm {
  readonly words: Kind['words'];
  protected readonly filling: FormFilling<Kind>;
  protected readonly steps: VisitorSteps;
  readonly #host: FormHost;
  readonly #own: OwnParts<Kind>;
  readonly #title: TitlePrefix;
  /** The page's own form, while somebody types in it. */
  #inUse: HTMLFormElement | undefined;
  /** Where what is sent went when this last stood in for the page's own form. */
  #takesFor: string | undefined;
  #end: (() => void)[] = [];

  constructor(host: FormHost, own: OwnParts<Kind>) {
    const { words, loadSending, askedBy = {}, limits } = own;
    this.#host = host;
    this.#own = own;
    this.words = words;
    this.#title = new TitlePrefix(host);
    this.filling = new FormFilling<Kind>(host, {
      words,
      loadSending,
      askedBy,
      frame: (filling) => this.frame({ ...filling, noticeVersion: this.#noticeVersion }),
      labelOf: (name) => this.labelOf(name),
      now: () => host.clock.now(),
      emptied: () => this.emptied(),
    });
    this.steps = new VisitorSteps(host, {
      words,
      limits,
      filling: this.filling,
      url: () => this.url,
      wipe: () => this.#wipe(),
      entered: (control) => this.entered(control),
    });
    host.addController(this);
  }

  abstract get heading(): string;

  /** What a visitor fills in. */
  protected abstract ask(center: Center): TemplateResult;

  /** All that is sent beyond what is filled in. */
  protected abstract frame(frame: FormFrame): Kind['frame'];

  protected labelOf(name: string): string {
    return this.words.label(name);
  }

  /** What else follows from an entry. */
  protected entered(_control: HTMLInputElement | HTMLTextAreaElement): void {}

  /** Forgets what was chosen beside the fields: nothing is filled in any more. */
  protected emptied(): void {}

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
    if (form) this.filling.values.read(form);
    if (this.url !== this.#takesFor) this.#takeTurn();
  }

  hostUpdated(): void {
    const { errors, others } = this.filling.problems;
    const isWrong = errors.size + others.length > 0;
    this.#title.show(isWrong ? this.#host.titlePrefix : undefined);
  }

  get state(): ElementState {
    if (!this.url) return 'error';
    return this.filling.sender.isSending ? 'loading' : 'ready';
  }

  get spoken(): string {
    return this.steps.spoken;
  }

  refresh(): Promise<void> {
    return this.#own.source.load();
  }

  /** Where what is sent goes, if there is such a place. */
  protected get url(): string | undefined {
    const { action } = this.#host;
    return submissionsAt({ api: apiOf(this.#host), action }, this.#own.path);
  }

  get #noticeVersion(): string {
    const version = this.#host.noticeVersion || this.#own.source.service?.noticeVersion;
    return cutText(version || 'unversioned', LONGEST_VERSION);
  }

  /** Stands in for the page's own form once it can send, and nobody types in that. */
  #takeTurn(): void {
    this.#takesFor = this.url;
    const own = this.#takesFor ? slottedForm(this.#host) : undefined;
    if (isInUse(own)) this.#inUse = own;
    else {
      this.#inUse = undefined;
      if (own && takeOver(own, this.filling.values)) {
        this.filling.entered();
        // What was typed must not stand about where nobody sees it.
        own.reset();
      }
    }
    this.#host.requestUpdate();
  }

  #tick(): void {
    this.filling.tick();
    this.#host.requestUpdate();
  }

  #wipe(): void {
    this.filling.wipe();
    slottedForm(this.#host)?.reset();
    this.#host.requestUpdate();
  }

  content(): TemplateResult {
    const { filling, steps, words } = this;
    const { sent, part } = filling.sender;
    const { center } = this.#own.source;
    if (!this.url) {
      warnOnce(`<${this.#host.localName}>: it has no \`api\` and no \`action\` to send to.`);
      return nowhereToSend(words, center);
    }
    if (this.#inUse) return html`<slot></slot>`;
    if (part && sent && filling.about) {
      const update = () => this.#host.requestUpdate();
      return part.sentTemplate({ sent, about: filling.about, center, words, steps, update });
    }
    return html`${privacyNotice(filling.privacy, words, steps.keep)} ${this.ask(center)}`;
  }

  /** What every template of the form is told. */
  protected get view(): FormView & Pick<Kind, 'words'> {
    const { words, filling } = this;
    return { words, values: filling.values, errors: filling.problems.errors };
  }

  /** How far the visitor has come. */
  protected get progress(): FormProgress {
    const { filling, steps } = this;
    const { trouble, secondsToWait, isSending } = filling.sender;
    return { problems: filling.problems, trouble, secondsToWait, isSending, steps };
  }
}
