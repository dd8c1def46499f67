import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Story, StoryKind } from '../contract/story.ts';
import { STORY_KINDS } from '../contract/story.ts';
import type { Clock } from '../widget/clock.ts';
import { systemClock } from '../widget/clock.ts';
import { ElementStates } from '../widget/element-states.ts';
import { nearestLang } from '../widget/nearest-lang.ts';
import { hasOwnContent } from '../widget/own-content.ts';
import { PeerElement } from '../widget/peer-element.ts';
import { SupportOffer } from '../widget/support-context.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { noStories, pageStories, storiesFailed, waitingForStories } from './carousel-notices.ts';
import { carousel } from './carousel-template.ts';
import { CarouselWords } from './carousel-words.ts';
import { DrawnStories } from './drawn-stories.ts';
import { PrintedDetails } from './printed-details.ts';
import { storyFigures } from './slotted-stories.ts';
import { styles } from './story-carousel.styles.ts';
import { StoryLoader } from './story-loader.ts';
import { StoryMoves } from './story-moves.ts';
import { StorySharing } from './story-sharing.ts';

/** Milliseconds that a story stays in view, where a center asks for turning and for nothing else. */
const INTERVAL = 8000;

/**
 * Shows how others made it, or their advice, one or several at a time, at the visitor's own pace.
 *
 * @tag peer-story-carousel
 * @slot - Stories in the page itself, each a `<figure>` with a `<blockquote>`: what shows without a script, and if others cannot be had.
 * @slot heading - A heading of the page's own, of the level that fits there.
 * @event {PeerLoadEvent} peer-load - The stories were loaded, or loaded again: `count` stories, and `rejected` ones left out.
 * @event {PeerErrorEvent} peer-error - They could not be loaded: the `kind` of fault, and the HTTP `status` if there was one.
 * @event {PeerStoryChangeEvent} peer-story-change - Another story came into view: its `index`, from 0.
 * @cssstate loading - The stories are being loaded for the first time.
 * @cssstate ready - The stories are here.
 * @cssstate empty - There are no stories.
 * @cssstate error - The stories could not be loaded.
 * @cssproperty [--peer-reserve=32em] - The least height, kept free from the first moment on.
 * @csspart heading - The heading, where the page gives none.
 * @csspart slide - Each story.
 * @csspart previous - The button that goes back.
 * @csspart next - The button that goes on.
 * @csspart stop - The switch that stops and starts the turning.
 * @csspart empty - What is shown when there are no stories.
 * @csspart error - What is shown when they could not be loaded.
 */
export class PeerStoryCarousel extends PeerElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    api: {},
    src: {},
    topic: {},
    kind: {},
    autoplay: { type: Boolean },
    interval: { type: Number },
    perView: { attribute: 'per-view', type: Number },
    loop: { type: Boolean },
    clock: { attribute: false },
  };

  /** Base URL of the center's API; without it, that of the `<peer-support>` around. */
  declare api: string | undefined;
  /** The address of a JSON file of stories, instead of `api`. */
  declare src: string | undefined;
  /** Only stories about one of these topics, with commas between. */
  declare topic: string | undefined;
  /** `story`, or `advice` for short advice from peers. */
  declare kind: StoryKind;
  /** Turns to the next story by itself, with a button that stops it. */
  declare autoplay: boolean;
  /** Milliseconds that a story stays in view while it turns by itself, 5000 or more. */
  declare interval: number;
  /** How many stories may be side by side at the most, where there is room. */
  declare perView: number | undefined;
  /** Goes on from the last story to the first, and back. */
  declare loop: boolean;
  /** What time it is, for previews and tests. */
  declare clock: Clock;

  readonly #words = new CarouselWords(this);
  readonly #support = new SupportOffer(this, ['api']);
  readonly #states = new ElementStates(this.attachInternals());
  readonly #drawn = new DrawnStories(this);
  readonly #sharing = new StorySharing(this);
  readonly #loader = new StoryLoader(this, {
    src: () => this.src,
    api: () => this.api ?? this.#support.get('api'),
    choice: () => ({ kind: this.#kind, topic: this.topic }),
  });
  readonly #moves = new StoryMoves(this, {
    words: this.#words,
    stories: () => this.#loader.stories,
  });

  constructor() {
    super();
    this.kind = 'story';
    this.autoplay = false;
    this.interval = INTERVAL;
    this.loop = false;
    this.clock = systemClock;
    new PrintedDetails(this, () => {
      this.#drawn.finish();
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Loads the stories again. What is shown stays until they are there, and if they do not come. */
  async refresh(): Promise<void> {
    await this.#loader.run();
  }

  override updated(): void {
    this.#states.show(this.#loader.state);
    const track = this.renderRoot.querySelector<HTMLElement>('.track');
    // As many side by side as there is room for, as the center wants and as there are.
    const most = Math.min(Math.floor(this.perView ?? 9) || 9, this.#moves.track.count || 9);
    track?.style.setProperty('--most', `${Math.max(1, most)}`);
  }

  protected override get spokenLanguage(): string {
    return this.#words.lang();
  }

  get #kind(): StoryKind {
    const known = STORY_KINDS.find((one) => one === this.kind);
    if (!known) warnOnce(`<peer-story-carousel>: kind is none of ${STORY_KINDS.join(', ')}.`);
    return known ?? 'story';
  }

  protected override content(): TemplateResult {
    return html`<slot name="heading"
        ><h2 part="heading">${this.#words.term(`stories:${this.#kind}`)}</h2></slot
      >
      ${this.#body()}`;
  }

  #body(): TemplateResult {
    const words = this.#words;
    const { state } = this.#loader;
    // In another language the words are longer, and would move what was drawn without them.
    if (state === 'ready' && !words.pending) return this.#carousel();
    // Better a story of the page than a word about those that are not here.
    if (storyFigures(this).length > 0) return pageStories(words);
    if (state === 'empty') return noStories(words);
    if (state === 'error') return storiesFailed(words, this.#retry);
    return waitingForStories(words, hasOwnContent(this));
  }

  #carousel(): TemplateResult {
    const moves = this.#moves;
    const { track, rotation } = moves;
    const { stories } = this.#loader;
    this.#drawn.stories = stories;
    return carousel({
      words: this.#words,
      lang: nearestLang(this),
      now: this.clock.now(),
      stories,
      drawn: this.#drawn,
      label: this.#label,
      first: track.first,
      perView: track.perView,
      canGoBack: moves.canGoBack,
      canGoOn: moves.canGoOn,
      isRotationOffered: rotation.isOffered,
      isStopped: rotation.isStopped,
      isTurning: rotation.isTurning,
      spoken: moves.spoken,
      shared: this.#sharing.shared,
      onShare: this.#share,
      onPrevious: moves.previous,
      onNext: moves.next,
      onSwitch: moves.switch,
      onKey: moves.key,
    });
  }

  /** What the page says of the carousel stays with the page's element, and is heard in here too. */
  get #label(): string {
    const heading = this.querySelector(':scope > [slot="heading"]')?.textContent.trim();
    return this.getAttribute('aria-label') || heading || this.#words.term(`stories:${this.#kind}`);
  }

  readonly #retry = () => void this.refresh();

  readonly #share = (story: Story): void => {
    void this.#sharing.share(story).then((shared) => {
      const term = shared?.by === 'copy' ? 'storyCopied' : 'storyCopyThis';
      if (shared) this.#moves.say(this.#words.term(term));
    });
  };
}
