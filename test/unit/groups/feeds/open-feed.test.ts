import { expect } from '@open-wc/testing';
import {
  FeedShapeError,
  openFeed,
  preloadFeedFormats,
} from '../../../../src/groups/feeds/open-feed.ts';
import type { FeedRows } from '../../../../src/groups/feeds/open-feed.ts';

const native = { id: 'a', name: 'A', sessions: [{ day: 1, time: '10:00' }] };
const guide = { name: 'A', slug: 'a', day: 1, time: '10:00' };
const bmlt = { id_bigint: '1', meeting_name: 'A', weekday_tinyint: '2', start_time: '10:00:00' };

const groupsOf = (feed: FeedRows) =>
  feed.rows.map((row, index) => feed.read(row, index).group).filter((group) => group !== undefined);

describe('a feed is known by its content', () => {
  const known: [string, unknown, FeedRows['format']][] = [
    ["an object of the contract's groups", { groups: [native] }, 'native'],
    ['an object of no groups', { groups: [] }, 'native'],
    ["a list of the contract's groups", [native], 'native'],
    ['a list of online communities', [{ id: 'a', name: 'A', kind: 'community' }], 'native'],
    ['a list of Meeting Guide rows', [guide], 'meeting-guide'],
    ['a list of names', [{ name: 'A' }], 'meeting-guide'],
    ['Meeting Guide rows without slugs', [{ name: 'A', types: ['O'] }], 'meeting-guide'],
    ['BMLT meetings and formats', { meetings: [bmlt], formats: [] }, 'bmlt'],
    ['BMLT meetings, of which there are none', { meetings: [], formats: [] }, 'bmlt'],
    ['a list of BMLT rows', [bmlt], 'bmlt'],
    ['an object of Meeting Guide rows', { meetings: [guide] }, 'meeting-guide'],
  ];
  for (const [what, json, format] of known) {
    it(`${what}: ${format}`, async () => {
      expect((await openFeed(json)).format).to.equal(format);
    });
  }

  for (const broken of [null, 7, 'A', [], {}, { foo: 1 }, { name: 'A' }]) {
    it(`also behind a row ${JSON.stringify(broken)}`, async () => {
      for (const row of [native, guide, bmlt]) {
        const alone = await openFeed([row]);
        const feed = await openFeed([broken, broken, row]);
        expect(feed.format).to.equal(alone.format);
        expect(groupsOf(feed)).to.deep.include(groupsOf(alone)[0]);
      }
    });
  }

  it('also where a row has a field of another format by chance', async () => {
    expect((await openFeed([{ ...guide, meeting_name: 'A' }])).format).to.equal('meeting-guide');
    expect((await openFeed([{ ...guide, online: true }, guide])).format).to.equal('meeting-guide');
    expect((await openFeed([{ ...bmlt, location: 'A' }, bmlt])).format).to.equal('bmlt');
  });

  it('an empty list is an empty feed', async () => {
    expect((await openFeed([])).rows).to.deep.equal([]);
  });

  const unknown: unknown[] = [
    null,
    undefined,
    'groups',
    '<!doctype html><title>Not here</title>',
    7,
    true,
    {},
    { error: 'not found' },
    { groups: {} },
    { groups: null, next: '/2' },
    { meetings: 'none' },
    [1, 2, 3],
    [null],
    [[guide]],
    [{ title: 'A' }],
  ];
  for (const json of unknown) {
    it(`${JSON.stringify(json)} is none, and the error names nothing of it`, async () => {
      const error: unknown = await openFeed(json).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(FeedShapeError);
      expect(String(error)).to.equal('FeedShapeError: The content is of no known feed format.');
    });
  }
});

describe('an open feed', () => {
  it('gives the address of the next page as the feed wrote it', async () => {
    expect((await openFeed({ groups: [], next: '/groups?page=2' })).next).to.equal(
      '/groups?page=2',
    );
    for (const next of [null, 2, {}]) {
      expect(await openFeed({ groups: [], next })).not.to.have.property('next');
    }
  });

  it('fills in the zone of the page, in every format', async () => {
    for (const json of [[native], [guide], [bmlt]]) {
      const [group] = groupsOf(await openFeed(json, { timeZone: 'America/Denver' }));
      expect(group?.sessions?.[0]?.timeZone).to.equal('America/Denver');
    }
  });

  it('leaves times floating where nobody knows the zone of the page', async () => {
    for (const json of [[native], [guide], [bmlt]]) {
      const [group] = groupsOf(await openFeed(json, { timeZone: 'Mountain' }));
      expect(group?.sessions?.[0]).not.to.have.property('timeZone');
    }
  });

  it('names BMLT formats by the table beside the meetings', async () => {
    const feed = await openFeed({
      meetings: [{ ...bmlt, formats: 'B' }],
      formats: [{ id: '1', key_string: 'B', name_string: 'Beginners', lang: 'en' }],
    });
    expect(groupsOf(feed)[0]?.formats).to.deep.equal(['Beginners']);
  });

  const nameless = [
    ['native', native, { ...native, name: '' }],
    ['meeting-guide', guide, { ...guide, name: '' }],
    ['bmlt', bmlt, { ...bmlt, meeting_name: '' }],
  ] as const;
  for (const [format, row, broken] of nameless) {
    it(`of 10 000 broken rows and a good one lists the good one (${format})`, async () => {
      const kinds = [null, 7, 'row', [], {}, broken];
      const rows = Array.from({ length: 10_000 }, (_, index) => kinds[index % kinds.length]);
      const feed = await openFeed([...rows, row]);
      expect(groupsOf(feed)).to.have.lengthOf(1);
    });
  }

  it('tells times that cannot be read from a meeting by appointment, in every format', async () => {
    const unread = [
      { ...native, sessions: [{ day: 9, time: '10:00' }] },
      { ...guide, time: 'evening' },
      { ...bmlt, start_time: 'evening' },
    ];
    const none = [
      { ...native, sessions: [] },
      { ...guide, time: '' },
      { ...bmlt, start_time: '' },
    ];
    for (const row of unread) {
      expect(groupsOf(await openFeed([row]))[0]?.timesUnclear).to.equal(true);
    }
    for (const row of none) {
      expect(groupsOf(await openFeed([row]))[0]).not.to.have.property('timesUnclear');
    }
  });

  it('reads on behind a row that throws', async () => {
    const hostile = {
      get name() {
        throw new Error('boo');
      },
    };
    const feed = await openFeed([guide, hostile, guide]);
    expect(feed.read(hostile, 1)).to.deep.equal({ dropped: [] });
    expect(groupsOf(feed)).to.have.lengthOf(2);
  });

  it('opens as ever after its formats were loaded ahead of time', async () => {
    await preloadFeedFormats();
    for (const json of [[native], [guide], [bmlt]]) {
      expect(groupsOf(await openFeed(json))).to.have.lengthOf(1);
    }
  });
});
