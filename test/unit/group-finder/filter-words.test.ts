import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { filterWord, valueHint, valueWord } from '../../../src/group-finder/filter-words.ts';
import { FinderWords } from '../../../src/group-finder/finder-words.ts';
import type { FilterName } from '../../../src/groups/filters.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';

class Speaker extends LitElement {
  readonly words = new FinderWords(this);
}
customElements.define('filter-speaker', Speaker);

async function wordsIn(lang: string): Promise<FinderWords> {
  const { words } = await fixture<Speaker>(html`<filter-speaker lang=${lang}></filter-speaker>`);
  await words.pending;
  return words;
}

describe('the words of filters', () => {
  it('name every filter in English and in Spanish', async () => {
    const english = await wordsIn('en-US');
    const spanish = await wordsIn('es-US');
    const namesIn = (words: FinderWords) => FILTER_NAMES.map((name) => filterWord(name, words));
    expect(namesIn(english).join()).to.equal(
      'Day,Time of day,How to attend,Approach,Fellowship,Topic,Who it is for,Language,Format,' +
        'Place,Accessibility,Open to,Kind',
    );
    expect(namesIn(spanish).join()).to.equal(
      'Día,Hora del día,Cómo asistir,Enfoque,Confraternidad,Tema,Para quién es,Idioma,Formato,' +
        'Lugar,Accesibilidad,Abierto a,Tipo',
    );
  });

  const cases: [FilterName, value: string, english: string, spanish: string][] = [
    ['day', 'today', 'Today', 'Hoy'],
    ['day', 'tomorrow', 'Tomorrow', 'Mañana'],
    ['day', '0', 'Sunday', 'Domingo'],
    ['day', '6', 'Saturday', 'Sábado'],
    ['time', 'morning', 'Morning', 'Por la mañana'],
    ['attendance', 'in-person', 'In person', 'En persona'],
    ['attendance', 'online', 'Online', 'En línea'],
    ['attendance', 'hybrid', 'In person and online', 'En persona y en línea'],
    ['language', 'es', 'Spanish', 'Español'],
    ['region', 'CA > Santa Clara County > San Jose', 'San Jose', 'San Jose'],
    ['region', 'Denver', 'Denver', 'Denver'],
    ['audience', 'women', 'Women', 'Mujeres'],
    ['open', 'anyone', 'Anyone', 'Cualquier persona'],
    ['open', 'patients', 'Patients', 'Pacientes'],
    ['open', 'members', 'Members only', 'Solo miembros'],
    ['kind', 'meeting', 'Meeting', 'Reunión'],
    ['kind', 'program', 'Our program', 'Programa nuestro'],
    ['kind', 'community', 'Online community', 'Comunidad en línea'],
    ['fellowship', 'AA', 'AA', 'AA'],
  ];
  it('name every value in English and in Spanish', async () => {
    const english = await wordsIn('en-US');
    const spanish = await wordsIn('es-US');
    for (const [name, value, ...expected] of cases) {
      const given = [english, spanish].map((words) => valueWord(name, value, words));
      expect(given, value).to.deep.equal(expected);
    }
  });

  it('leave alone what they do not know', async () => {
    const words = await wordsIn('en-US');
    expect(valueWord('day', '9', words)).to.equal('9');
    expect(valueWord('time', 'noon', words)).to.equal('Noon');
    expect(valueHint('time', 'noon', words)).to.equal(undefined);
    expect(valueWord('language', 'not a language', words)).to.equal('Not a language');
  });

  it('tell the hours of a part of the day', async () => {
    const words = await wordsIn('en-US');
    const plain = (value: string) =>
      valueHint('time', value, words)
        ?.replace(/\s+/g, ' ')
        .replace(/\s*–\s*/g, '–');
    expect(plain('morning')).to.equal('5:00 AM–12:00 PM');
    expect(plain('evening')).to.equal('5:00–9:00 PM');
    expect(plain('night')).to.equal('9:00 PM–5:00 AM');
    expect(valueHint('day', 'today', words)).to.equal(undefined);
  });
});
