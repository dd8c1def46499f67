import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AgendaRow } from '../groups/agenda.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { FinderWords } from './finder-words.ts';
import type { RowSetting } from './group-row.ts';
import { joinDetail, placeDetail } from './group-place.ts';
import { linkOut, paragraphs, telephone } from './plain-text.ts';
import { scheduleWords } from './schedule-words.ts';
import { howLongAgo, startForVisitor } from './when.ts';

type Part = TemplateResult | TemplateResult[] | string | typeof nothing;

/** Everything about one group, in the order in which a visitor asks. */
export function groupDetail(row: AgendaRow, setting: RowSetting): TemplateResult {
  const { words, moment, onToggle } = setting;
  const { key, group } = row.item;
  const parts: [name: string, part: Part][] = [
    [words.term('when'), schedule(row, setting)],
    [words.term('about'), group.description ? paragraphs(group.description, group.lang) : nothing],
    [words.term('join'), joinDetail(group, words)],
    [words.term('where'), placeDetail(group, words)],
    [words.term('pathway'), pathway(group, words)],
    [words.term('topics'), listed(group.topics, words)],
    [words.term('accessibility'), listed(group.accessibility, words)],
    [words.term('languages'), languages(group, words)],
    [words.term('openTo'), group.openTo ? words.word(group.openTo) : nothing],
    [words.term('cost'), group.cost ?? nothing],
    [words.term('registration'), registration(group, words)],
    [words.term('safety'), safety(group, words)],
    [words.term('contact'), contact(group)],
  ];
  return html`<div part="detail" class="detail">
    <dl>
      ${parts.map(([name, part]) =>
        part === nothing ? nothing : html`<div><dt>${name}</dt><dd>${part}</dd></div>`,
      )}
    </dl>
    ${group.url ? html`<p>${linkOut(group.url, words.term('moreAbout'), words)}</p>` : nothing}
    ${provenance(group, moment.now * 60_000, words)}
    <button type="button" class="close" @click=${() => onToggle(key)}>
      ${words.term('close')}<span class="unseen"> ${group.name}</span>
    </button>
  </div>`;
}

function schedule(row: AgendaRow, { words, moment }: RowSetting): Part {
  const sessions = row.item.group.sessions ?? [];
  if (sessions.length === 0) return nothing;
  const own = startForVisitor(row, moment, words.lang());
  return html`<ul role="list">
      ${repeat(sessions, (session) => html`<li>${scheduleWords(session, moment, words)}</li>`)}
    </ul>
    ${own ? html`<p>${words.term('yourTime', own)}</p>` : nothing}`;
}

const listed = (values: readonly string[] | undefined, words: FinderWords): Part =>
  values?.length ? values.map((value) => words.word(value)).join(', ') : nothing;

function pathway({ fellowship, pathway: way }: ListedGroup, words: FinderWords): Part {
  const names = [fellowship, way && words.word(way)].filter((name) => name !== undefined);
  return names.length ? [...new Set(names)].join(' · ') : nothing;
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

function registration({ registration: needed }: ListedGroup, words: FinderWords): Part {
  if (needed === 'required') return words.term('registrationRequired');
  if (needed === 'none') return words.term('registrationNone');
  return needed ?? nothing;
}

function safety({ safety: said, lang }: ListedGroup, words: FinderWords): Part {
  if (!said) return nothing;
  const { moderated, anonymous, notes } = said;
  const facts = [
    moderated !== undefined && words.term(moderated ? 'moderated' : 'notModerated'),
    anonymous !== undefined && words.term(anonymous ? 'anonymous' : 'notAnonymous'),
  ].filter((fact) => fact !== false);
  return html`${facts.map((fact) => html`<p>${fact}</p>`)}${notes ? paragraphs(notes, lang) : nothing}`;
}

function contact({ contact: who }: ListedGroup): Part {
  if (!who) return nothing;
  const { name, phone, email } = who;
  return html`${name ? html`<p>${name}</p>` : nothing}
    ${phone ? html`<p><a href=${telephone(phone)} dir="ltr">${phone}</a></p>` : nothing}
    ${email ? html`<p><a href=${`mailto:${email}`}>${email}</a></p>` : nothing}`;
}

function provenance({ source, updatedAt }: ListedGroup, now: number, words: FinderWords): Part {
  const parts = [
    source?.name && words.term('listedBy', source.name),
    updatedAt && words.term('updated', howLongAgo(Date.parse(updatedAt), now, words.lang())),
  ].filter(Boolean);
  return parts.length ? html`<p class="note">${parts.join(' · ')}</p>` : nothing;
}
