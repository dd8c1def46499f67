import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { WireGroup } from '../../src/contract/index.ts';
import { onEveryDatabase } from './databases.ts';
import { idsOf, search } from './searching.ts';

/** Sunday, 5:00 in Denver. */
const NOW = Date.UTC(2026, 10, 22, 12);
const timeZone = 'America/Denver';

const dawn: WireGroup = {
  id: 'dawn',
  name: 'Dawn Circle',
  sessions: [{ day: 0, time: '06:30', timeZone }],
  pathway: '12-step',
  fellowship: 'AA',
  topics: ['alcohol'],
  audiences: ['Women'],
  languages: ['en-US'],
  formats: ['Beginners'],
  accessibility: ['wheelchair'],
  attendance: 'in-person',
  place: { city: 'Denver', region: 'CO', latitude: 39.74, longitude: -104.99 },
  openTo: 'anyone',
};

const owls: WireGroup = {
  id: 'owls',
  name: 'Night Owls',
  // In New York it is Monday by then.
  sessions: [{ day: 0, time: '22:30', timeZone }],
  pathway: 'smart',
  fellowship: 'SMART Recovery',
  topics: ['opioids', 'alcohol'],
  audiences: ['Veterans'],
  languages: ['es'],
  formats: ['Discussion'],
  accessibility: ['captions'],
  attendance: 'online',
};

const steps: WireGroup = {
  id: 'steps',
  name: 'Next Steps',
  kind: 'program',
  sessions: [{ day: 1, time: '13:00', timeZone }],
  pathway: 'clinical',
  attendance: 'hybrid',
  place: { city: 'Boulder', region: 'CO', latitude: 40.01, longitude: -105.27 },
  openTo: 'patients',
};

const forum: WireGroup = {
  id: 'forum',
  name: 'Árbol Forum',
  kind: 'community',
  attendance: 'online',
  safety: { anonymous: true },
};

const resting: WireGroup = { ...dawn, id: 'resting', name: 'Resting', status: 'paused' };

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let app: Hono;

  before(async () => {
    opened = await open();
    await saveGroups(opened.database, [forum, resting, steps, owls, dawn]);
    const { database } = opened;
    app = createApp({ database, settings: readSettings({}), log: () => {}, now: () => NOW });
  });

  after(() => opened.close());

  const ask = async (asked: object, headers?: Record<string, string>) =>
    search(app, { limit: 200, timeZone, ...asked }, headers);

  describe('POST /groups/search', () => {
    it('answers every group that is listed as it was written, next up first', async () => {
      const { groups, total, next } = await ask({});
      assert.deepEqual(groups, [dawn, owls, steps, forum]);
      assert.equal(total, 4);
      assert.equal(next, undefined);
    });

    const filters: [asked: object, ids: string[]][] = [
      [{ day: ['today'] }, ['dawn', 'owls']],
      [{ day: ['tomorrow'] }, ['steps']],
      [{ day: ['0'] }, ['dawn', 'owls']],
      [{ time: ['morning'] }, ['dawn']],
      [{ time: ['night', 'afternoon'] }, ['owls', 'steps']],
      [{ attendance: ['online'] }, ['owls', 'steps', 'forum']],
      [{ attendance: ['in-person'] }, ['dawn', 'steps']],
      [{ pathway: ['smart', 'clinical'] }, ['owls', 'steps']],
      [{ fellowship: ['AA'] }, ['dawn']],
      [{ topic: ['alcohol'] }, ['dawn', 'owls']],
      [{ topic: ['OPIOIDS'] }, ['owls']],
      [{ audience: ['women'] }, ['dawn']],
      [{ language: ['en'] }, ['dawn']],
      [{ format: ['Discussion', 'Beginners'] }, ['dawn', 'owls']],
      [{ region: ['CO'] }, ['dawn', 'steps']],
      [{ region: ['CO > Boulder'] }, ['steps']],
      [{ accessibility: ['captions'] }, ['owls']],
      [{ open: ['patients'] }, ['steps']],
      [{ kind: ['community'] }, ['forum']],
      [{ kind: ['meeting'] }, ['dawn', 'owls']],
      [{ topic: ['alcohol'], attendance: ['online'] }, ['owls']],
      [{ topic: ['alcohol'], attendance: ['online'], audience: ['Women'] }, []],
      [{ topic: [] }, ['dawn', 'owls', 'steps', 'forum']],
      [{ topic: ['unheard of'] }, []],
      [{ q: 'arbol' }, ['forum']],
      [{ q: 'denver women' }, ['dawn']],
      [{ q: 'monday' }, ['steps']],
      [{ q: 'monday', open: ['anyone'] }, []],
      [{ near: [39.74, -104.99], withinKm: 10 }, ['dawn']],
      [{ near: [39.74, -104.99], withinKm: 60 }, ['dawn', 'steps']],
    ];
    for (const [asked, ids] of filters) {
      it(`finds ${ids.join(', ') || 'nothing'} for ${JSON.stringify(asked)}`, async () => {
        const found = await ask(asked);
        assert.deepEqual(idsOf(found), ids);
        assert.equal(found.total, ids.length);
      });
    }

    it('goes by the day and the clock that the visitor sees', async () => {
      const inNewYork = { timeZone: 'America/New_York' };
      assert.deepEqual(idsOf(await ask({ ...inNewYork, day: ['today'] })), ['dawn']);
      assert.deepEqual(idsOf(await ask({ ...inNewYork, day: ['1'] })), ['owls', 'steps']);
      // Who goes there lives by the clock of the place.
      assert.deepEqual(idsOf(await ask({ ...inNewYork, time: ['morning'] })), ['dawn']);
    });

    it('takes a zone in any case, and UTC where none is given', async () => {
      const any = await ask({ timeZone: 'america/new_york', day: ['today'] });
      assert.deepEqual(idsOf(any), ['dawn']);
      const utc = await ask({ timeZone: undefined, day: ['1'], time: ['morning'] });
      assert.deepEqual(idsOf(utc), ['owls']);
    });

    it('sorts by name and by distance', async () => {
      assert.deepEqual(idsOf(await ask({ sort: 'name' })), ['forum', 'dawn', 'steps', 'owls']);
      const fromBoulder = { sort: 'distance', near: [40.01, -105.27] };
      assert.deepEqual(idsOf(await ask(fromBoulder)), ['steps', 'dawn', 'owls', 'forum']);
    });

    it('counts what each value of each filter finds beside what else is asked', async () => {
      const { facets } = await ask({ topic: ['opioids'], attendance: ['in-person'] });
      const counts = Object.fromEntries(
        Object.entries(facets).map(([name, values]) => [
          name,
          Object.fromEntries(values.map(({ value, count }) => [value, count])),
        ]),
      );
      assert.deepEqual(counts, {
        day: { today: 0, tomorrow: 0, 0: 0, 1: 0 },
        time: { morning: 0, afternoon: 0, night: 0 },
        attendance: { 'in-person': 0, online: 1, hybrid: 0 },
        pathway: { '12-step': 0, smart: 0, clinical: 0 },
        fellowship: { AA: 0, 'SMART Recovery': 0 },
        topic: { alcohol: 1, opioids: 0 },
        audience: { Women: 0, Veterans: 0 },
        language: { en: 0, es: 0 },
        format: { Beginners: 0, Discussion: 0 },
        region: { 'CO > Denver': 0, 'CO > Boulder': 0 },
        accessibility: { wheelchair: 0, captions: 0 },
        open: { anyone: 0, patients: 0 },
        kind: { meeting: 0, program: 0, community: 0 },
      });
    });

    it('counts what asking for the value finds', async () => {
      const beside = { q: 'r', attendance: ['online'] };
      const { facets } = await ask(beside);
      for (const [name, values] of Object.entries(facets)) {
        for (const { value, count } of values) {
          const { total } = await ask({ ...beside, [name]: [value] });
          assert.equal(count, total, `${name}: ${value}`);
        }
      }
    });
  });

  describe('the words of a search', () => {
    const spanish = { 'Accept-Language': 'es-MX' };
    const languages: [accepted: string, q: string, ids: string[]][] = [
      ['es', 'mujeres', ['dawn']],
      ['es-MX,en;q=0.5', 'principiantes', ['dawn']],
      ['fr, en;q=0.2, es;q=0.9', 'mujeres', ['dawn']],
      ['fr', 'mujeres', []],
      ['en, es;q=0.9', 'mujeres', []],
      ['es;q=0', 'mujeres', []],
      ['*', 'women', ['dawn']],
      ['es', 'lunes', ['steps']],
      ['es', 'domingo', ['dawn', 'owls']],
      ['es', 'comunidad', ['forum']],
      ['es', 'inglés', ['dawn']],
      ['en', 'spanish', ['owls']],
      // What the feed says is found in any language.
      ['es', 'women', ['dawn']],
    ];
    for (const [accepted, q, ids] of languages) {
      it(`"${q}" finds ${ids.join(', ') || 'nothing'} for a reader of ${accepted}`, async () => {
        assert.deepEqual(idsOf(await ask({ q }, { 'Accept-Language': accepted })), ids);
      });
    }

    it('are of the language of each reader, whoever else asks', async () => {
      const answers = await Promise.all([
        ask({ q: 'mujeres' }, spanish),
        ask({ q: 'mujeres' }),
        ask({ q: 'women' }, spanish),
      ]);
      assert.deepEqual(
        answers.map(({ total }) => total),
        [1, 0, 1],
      );
    });
  });
});
