import { expect } from '@open-wc/testing';
import { nativeReader } from '../../../../src/groups/feeds/native.ts';

const session = { day: 2, time: '19:00' };

describe("a row of the contract's own format", () => {
  it('is read as the contract says', () => {
    const row = { id: 'a', name: 'A', pathway: 'smart', sessions: [session] };
    expect(nativeReader(undefined)(row)).to.deep.equal({ group: row, dropped: [], id: 'a' });
  });

  it('keeps what is good of it and says what is not', () => {
    const row = { id: 'a', name: 'A', url: 'ftp://example.org', sessions: [session, { day: 9 }] };
    const { group, dropped } = nativeReader(undefined)(row);
    expect(group).to.deep.equal({ id: 'a', name: 'A', sessions: [session] });
    expect(dropped).to.deep.equal(['sessions.1.day', 'sessions.1', 'url']);
  });

  it('is rejected without an id or a name, and says which row it was', () => {
    const read = nativeReader(undefined);
    expect(read({ id: 'a' })).to.deep.equal({ id: 'a', dropped: ['name'] });
    expect(read({ name: 'A' })).to.deep.equal({ dropped: ['id'] });
    expect(read(null).group).to.equal(undefined);
  });

  it("has the page's zone where its sessions name none", () => {
    const sessions = [session, { ...session, timeZone: 'America/New_York' }];
    const { group } = nativeReader('America/Denver')({ id: 'a', name: 'A', sessions });
    expect(group?.sessions?.map((one) => one.timeZone)).to.deep.equal([
      'America/Denver',
      'America/New_York',
    ]);
    expect(sessions[0]).to.deep.equal(session);
  });
});
