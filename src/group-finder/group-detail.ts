import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AgendaRow } from '../groups/agenda.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import { addTerms } from '../widget/locale.ts';
import type { FinderWords } from './finder-words.ts';
import { freshness } from './freshness.ts';
import { joinDetail, placeDetail } from './group-place.ts';
import type { RowSetting } from './group-row.ts';
import { schedule } from './group-schedule.ts';
import { peerLink } from './peer-link.ts';
import { linkOut, paragraphs } from './plain-text.ts';
import { otherTimes, samePlace } from './related-words.ts';
import { safetyFacts } from './safety-words.ts';
import { telephone } from './telephone.ts';
import detailTerms from './terms/detail-en.ts';

addTerms('en', detailTerms);

type Part = TemplateResult | TemplateResult[] | string | typeof nothing;

type NamedPart = readonly [name: string, part: Part];

/** Everything about one group, in the order in which a visitor asks. */
export function groupDetail(row: AgendaRow, setting: RowSetting): TemplateResult {
  const { words, moment, onToggle } = setting;
  const { key, group } = row.item;
  const [when, nextDates] = schedule(row, setting);
  const community = group.kind === 'community';
  return html`<div part="detail" class="detail">
    ${community ? parts('asked', newcomerAsks(group, words)) : nothing}
    ${parts('facts', [
      [words.term('when'), when],
      [words.term('nextDates'), nextDates],
      [words.term('otherTimes'), otherTimes(group, setting)],
      [
        words.term('about'),
        group.description ? paragraphs(group.description, group.lang) : nothing,
      ],
      [words.term('join'), joinDetail(group, words)],
      [words.term('where'), placeDetail(group, words)],
      [words.term('samePlace'), samePlace(group, setting)],
      [words.term('filter:pathway'), pathway(group, words)],
      [words.term('topics'), listed(group.topics, words)],
      [words.term('filter:accessibility'), listed(group.accessibility, words)],
      [words.term('languages'), languages(group, words)],
      [words.term('filter:open'), openTo(group, words)],
      [words.term('cost'), group.cost ?? nothing],
      [words.term('registration'), registration(group, words)],
      [words.term('safety'), community ? nothing : safety(group, words)],
      [words.term('contact'), contact(group)],
    ])}
    ${group.url ? html`<p>${linkOut(group.url, words.term('moreAbout'), words)}</p>` : nothing}
    ${peerLink(words)} ${freshness(group, moment.now * 60_000, words)}
    <button type="button" class="close" @click=${() => onToggle(key)}>
      ${words.term('close')}<span class="unseen"> ${group.name}</span>
    </button>
  </div>`;
}

function parts(name: string, named: readonly NamedPart[]): Part {
  // A list without anything in it would be announced all the same.
  if (named.every(([, part]) => part === nothing)) return nothing;
  return html`<dl class=${name}>
    ${named.map(([term, part]) =>
      part === nothing ? nothing : html`<div><dt>${term}</dt><dd>${part}</dd></div>`,
    )}
  </dl>`;
}

/** What a newcomer wants to know of a community before anything else, said or not. */
function newcomerAsks({ safety: said = {}, lang }: ListedGroup, words: FinderWords): NamedPart[] {
  const { moderated, anonymous, notes } = said;
  const answer = (is: boolean | undefined) =>
    words.term(is === undefined ? 'notSaid' : is ? 'yes' : 'no');
  return [
    [words.term('askModerated'), answer(moderated)],
    [words.term('askAnonymous'), answer(anonymous)],
    [words.term('askKept'), notes ? paragraphs(notes, lang) : nothing],
  ];
}

const listed = (values: readonly string[] | undefined, words: FinderWords): Part =>
  values?.length ? values.map((value) => words.word(value)).join(', ') : nothing;

function pathway({ fellowship, pathway: way }: ListedGroup, words: FinderWords): Part {
  const names = [fellowship, way && words.word(way)].filter((name) => name !== undefined);
  return names.length ? [...new Set(names)].join(', ') : nothing;
}

function languages({ languages: tags }: ListedGroup, words: FinderWords): Part {
  if (!tags?.length) return nothing;
  const names = new Intl.DisplayNames(words.lang(), { type: 'language' });
  return tags
    .map((tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    })
    .join(', ');
}

function openTo({ openTo: who, kind }: ListedGroup, words: FinderWords): Part {
  if (!who) return nothing;
  return who === 'anyone' && kind === 'program' ? words.term('patientOrNot') : words.word(who);
}

function registration({ registration: needed }: ListedGroup, words: FinderWords): Part {
  if (needed === 'required') return words.term('registrationRequired');
  if (needed === 'none') return words.term('registrationNone');
  return needed ?? nothing;
}

function safety(group: ListedGroup, words: FinderWords): Part {
  const facts = safetyFacts(group, words);
  const notes = group.safety?.notes;
  if (facts.length === 0 && !notes) return nothing;
  return html`${facts.map((fact) => html`<p>${fact}</p>`)}
  ${notes ? paragraphs(notes, group.lang) : nothing}`;
}

function contact({ contact: who }: ListedGroup): Part {
  const { name, phone, email } = who ?? {};
  if (!name && !phone && !email) return nothing;
  return html`${name ? html`<p>${name}</p>` : nothing}
    ${phone ? html`<p><a href=${telephone(phone)} dir="ltr">${phone}</a></p>` : nothing}
    ${email ? html`<p><a href=${`mailto:${email}`}>${email}</a></p>` : nothing}`;
}
