import { expect } from '@open-wc/testing';
import bmlt from '../../../fixtures/feeds/bmlt.json';
import sheet from '../../../fixtures/feeds/meeting-guide-sheet.json';
import wordpress from '../../../fixtures/feeds/meeting-guide-wordpress.json';
import native from '../../../fixtures/feeds/native.json';
import { mergeFeeds } from '../../../../src/groups/feeds/merge.ts';
import { openFeed } from '../../../../src/groups/feeds/open-feed.ts';
import type { FeedGroup } from '../../../../src/groups/feeds/open-feed.ts';
import type { ListedGroup } from '../../../../src/groups/listed-group.ts';

const timeZone = 'America/Denver';

interface ReadFeed {
  readonly groups: FeedGroup[];
  readonly rejected: (string | undefined)[];
  readonly dropped: string[];
}

async function readFeed(json: unknown): Promise<ReadFeed> {
  const feed = await openFeed(json, { timeZone });
  const readings = feed.rows.map((row, index) => feed.read(row, index));
  return {
    groups: readings.flatMap(({ group }) => group ?? []),
    rejected: readings.filter(({ group }) => !group).map(({ id }) => id),
    dropped: readings.flatMap(({ dropped }) => dropped),
  };
}

describe('whole feeds', () => {
  it('of WordPress list what can be attended, keep what rests, and reject what has no name', async () => {
    const { groups, rejected, dropped } = await readFeed(wordpress);
    expect(groups.map(({ id, attendance, status }) => [id, attendance ?? status])).to.deep.equal([
      ['early-birds', 'in-person'],
      ['early-birds-2', 'hybrid'],
      ['night-owls', 'online'],
      ['lunch-break', 'paused'],
    ]);
    expect(rejected).to.deep.equal(['nameless']);
    expect(dropped).to.deep.equal(['name']);
    expect(groups[0]).to.deep.include({
      name: 'Early Birds – Women’s Meeting',
      description: 'Use the back door.\n\nCoffee & tea.',
      sessions: [{ day: 1, time: '06:30', duration: 60, timeZone }],
      series: groups[1]?.series,
    });
  });

  it('of a sheet list three sessions of one group, and one by appointment', async () => {
    const { groups, dropped } = await readFeed(sheet);
    expect(groups.map(({ id, attendance }) => [id, attendance])).to.deep.equal([
      ['7', 'in-person'],
      ['8', 'online'],
      ['9', 'in-person'],
    ]);
    expect(
      groups.map(({ sessions }) => sessions?.map(({ day, time }) => [day, time])),
    ).to.deep.equal([
      [
        [1, '19:30'],
        [3, '19:30'],
        [5, '19:30'],
      ],
      [[0, '12:00']],
      [],
    ]);
    expect(groups[1]?.online).to.deep.equal({
      url: 'https://meet.example.org/kitchen',
      phone: '3035550124',
    });
    expect(dropped).to.deep.equal([]);
  });

  it('of BMLT list meetings with their formats by name', async () => {
    const { groups, dropped } = await readFeed(bmlt);
    expect(groups.map(({ id, attendance, status }) => [id, attendance, status])).to.deep.equal([
      ['501', 'in-person', undefined],
      ['502', 'online', undefined],
      ['503', 'in-person', 'paused'],
    ]);
    expect(groups[0]).to.deep.include({
      formats: ['Beginners'],
      accessibility: ['wheelchair'],
      openTo: 'anyone',
      sessions: [{ day: 0, time: '19:00', duration: 90, timeZone }],
    });
    expect(groups[1]).to.deep.include({
      languages: ['es'],
      openTo: 'members',
      description: 'Newcomers stay after.',
      sessions: [{ day: 6, time: '21:00', timeZone }],
    });
    expect(dropped).to.deep.equal([]);
  });

  it("of all formats merge: the center's own comes first and shows once", async () => {
    const feeds = await Promise.all([native, wordpress, sheet, bmlt].map(readFeed));
    const groups: ListedGroup[] = mergeFeeds(feeds);
    expect(groups.map(({ key }) => key)).to.deep.equal([
      '0:iop-evening',
      '0:early-birds',
      '0:forum',
      '1:early-birds',
      '1:night-owls',
      '1:lunch-break',
      '2:7',
      '2:8',
      '2:9',
      '3:501',
      '3:502',
      '3:503',
    ]);
  });
});
