import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choices, Place } from '../embed/choices.ts';
import { PLACES } from '../embed/choices.ts';
import { PLACE_GUIDES } from '../embed/places.ts';
import { policyText } from '../embed/policy.ts';
import { originOf, webAddress } from '../embed/values.ts';
import type { View } from '../view.ts';
import { step } from './step.ts';

/** What is known of the surroundings of the snippet, and what copying came to. */
export interface SnippetView {
  /** Whether the build has hashes for the scripts. */
  readonly canCheck: boolean;
  /** Whether the browser can work out the hash of a style block. */
  readonly canHash: boolean;
  /** What was copied last, in words. */
  readonly said: string;
  readonly copy: (id: string, text: string) => void;
}

/** All that is copied into the site. */
export function snippetStep(view: View, around: SnippetView): TemplateResult {
  const { choices, snippet, change } = view;
  const guide = PLACE_GUIDES[choices.place];
  const set = (part: Partial<Choices>) => change({ ...choices, ...part });
  return step(
    'snippet',
    'Say where it goes, and copy.',
    html`<fieldset class="field choices">
        <legend>My site is made with</legend>
        ${PLACES.map(
          (place) =>
            html`<label class="chip"
              ><input
                type="radio"
                name="place"
                .checked=${live(choices.place === place)}
                @change=${() => set({ place })}
              />${PLACE_GUIDES[place].label}</label
            >`,
        )}
      </fieldset>
      <ol class="guide">
        ${guide.steps.map((each) => html`<li>${each}</li>`)}
      </ol>
      <div class="fields">
        ${hostField(choices, set)} ${siteField(choices, set)} ${options(choices, around, set)}
      </div>
      ${
        snippet.blocks.length === 0
          ? html`<p class="note">Choose a widget in step 1, and its snippet is here.</p>`
          : html`${snippet.blocks.map(({ id, title, text }) => copyBlock(id, title, text, around))}
          ${policyBlocks(view, around)}`
      }
      <p class="said" role="status">${around.said}</p>`,
  );
}

type Set = (part: Partial<Choices>) => void;

function hostField({ host }: Choices, set: Set): TemplateResult {
  const isWrong = webAddress(host) === undefined || host.trim() === '';
  return html`<div class="field">
    <label for="host">Folder of the scripts</label>
    <p class="help" id="host-help">
      Where a copy of <code>dist/cdn</code> is on your server. It may begin with a slash, for your own
      site, or with <code>https://</code>.
    </p>
    <input
      id="host"
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="host-help host-problem"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(host)}
      @input=${(event: Event) => set({ host: (event.target as HTMLInputElement).value })}
    />
    <p class="problem" id="host-problem" aria-live="polite">
      ${isWrong ? 'Begin with https:// or, on your own site, with a slash.' : nothing}
    </p>
  </div>`;
}

/** Frames tell their height, and show themselves, to the center's own pages alone. */
function siteField({ place, site }: Choices, set: Set): TemplateResult | typeof nothing {
  if (PLACE_GUIDES[place].form !== 'frames') return nothing;
  const isWrong = site !== '' && originOf(site) === undefined;
  return html`<div class="field">
    <label for="site">Address of my site</label>
    <p class="help" id="site-help">
      The pages that the frames stand on, such as <code>https://www.example.org</code>.
    </p>
    <input
      id="site"
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="site-help site-problem"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(site)}
      @input=${(event: Event) => set({ site: (event.target as HTMLInputElement).value })}
    />
    <p class="problem" id="site-problem" aria-live="polite">
      ${isWrong ? 'Begin with https:// and the name of your site.' : nothing}
    </p>
  </div>`;
}

/** Which of the options make a difference at this place. */
const FORMS_WITH_SCRIPTS: readonly string[] = ['elements'];
const hasScripts = (place: Place) => FORMS_WITH_SCRIPTS.includes(PLACE_GUIDES[place].form);

function options(
  choices: Choices,
  { canCheck, canHash }: SnippetView,
  set: Set,
): TemplateResult | typeof nothing {
  const { place, scripts, integrity, styleForm } = choices;
  if (PLACE_GUIDES[place].form === 'frames') return nothing;
  return html`${
    hasScripts(place)
      ? html`<fieldset class="field choices">
          <legend>Scripts</legend>
          ${radio('scripts', 'One for each widget', scripts === 'each', () => set({ scripts: 'each' }))}
          ${radio('scripts', 'One loader for all', scripts === 'loader', () =>
            set({ scripts: 'loader' }),
          )}
          <p class="help">
            The loader fits pages whose widgets change: it brings what it finds, and nothing else.
          </p>
        </fieldset>`
      : nothing
  }
    <fieldset class="field choices">
      <legend>Colours and reserved place</legend>
      ${radio(
        'style-form',
        'In the snippet',
        styleForm === 'block',
        () => set({ styleForm: 'block' }),
        !canHash,
      )}
      ${radio('style-form', 'In my stylesheet', styleForm === 'file', () =>
        set({ styleForm: 'file' }),
      )}
    </fieldset>
    <div class="field tick">
      <input
        id="integrity"
        type="checkbox"
        aria-describedby="integrity-help"
        ?disabled=${!canCheck}
        .checked=${live(integrity)}
        @change=${(event: Event) => set({ integrity: (event.target as HTMLInputElement).checked })}
      />
      <label for="integrity">With integrity</label>
      <p class="help" id="integrity-help">
        ${
          canCheck
            ? `Browsers refuse scripts that somebody changed. ${
                scripts === 'loader' || !hasScripts(place)
                  ? 'The loader has every file that it brings checked.'
                  : 'A script tag checks its own file and not what that imports: the loader checks all.'
              } Give each version a folder of its own: the hashes belong to one.`
            : 'Build the package first: the hashes are made then.'
        }
      </p>
    </div>`;
}

const radio = (
  name: string,
  label: string,
  checked: boolean,
  choose: () => void,
  disabled = false,
): TemplateResult =>
  html`<label class="chip"
    ><input
      type="radio"
      name=${name}
      ?disabled=${disabled}
      .checked=${live(checked)}
      @change=${choose}
    />${label}</label
  >`;

/** Text to copy with a button, or by hand. */
function copyBlock(id: string, title: string, text: string, { copy }: SnippetView): TemplateResult {
  return html`<div class="copy">
    <div class="copy-head">
      <label for="copy-${id}">${title}</label>
      <button type="button" class="button" @click=${() => copy(`copy-${id}`, text)}>
        Copy <span class="unseen">${title.toLowerCase()}</span>
      </button>
    </div>
    <textarea
      id="copy-${id}"
      readonly
      wrap="off"
      spellcheck="false"
      rows=${Math.min(text.split('\n').length, 24)}
      .value=${text}
    ></textarea>
  </div>`;
}

/** Each policy as lines to copy, and why each line is there. */
function policyBlocks({ snippet }: View, around: SnippetView): TemplateResult {
  const { policies, maybe } = snippet;
  return html`${policies.map(
    ({ id, title, directives }) =>
      html`${copyBlock(id, title, policyText(directives), around)}
          <dl class="why">
            ${directives.map(({ name, why }) => reason(name, why))}
          </dl>`,
  )}
    <p class="help">
      A policy is needed only where your site has one, or wants one: add to each line of it what it
      lacks. These lines alone are a whole policy, for a page with nothing else on it.
    </p>
    ${
      maybe.length === 0
        ? nothing
        : html`<dl class="why">${maybe.map(({ line, when }) => reason(line, `only ${when}`))}</dl>`
    }`;
}

const reason = (line: string, why: string): TemplateResult =>
  html`<div>
    <dt><code>${line}</code></dt>
    <dd>${why}</dd>
  </div>`;
