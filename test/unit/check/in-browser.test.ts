import { expect } from '@open-wc/testing';
import { check } from '../../../src/check/check.ts';
import { groups } from '../../fixtures/groups.ts';

const now = () => performance.now();
/** As a page hands it over: called as a method of anything else, a browser's own fetch throws. */
const unbound = { fetch: Reflect.get(window, 'fetch') };
const HERE = new URL('/test/unit/check/', location.href).href;

it('asks with the fetch of the browser as it is, from within a page', async () => {
  const asked: string[] = [];
  const onRequest = (where: string) => asked.push(where);
  const report = await check(
    { feed: `${HERE}in-browser.test.ts` },
    { ...unbound, inBrowser: true, now, onRequest },
  );
  const found = report.findings.filter(({ outcome }) => outcome === 'failed');
  expect(found.map(({ rule }) => rule)).to.deep.equal(['json-content', 'groups-list']);
  expect(report.reached).to.equal(true);
  expect(asked).to.deep.equal(['GET feed']);
});

it('reads a feed in a browser', async () => {
  const json = encodeURIComponent(JSON.stringify({ groups }));
  const report = await check(
    { feed: `${HERE}feed.json` },
    { fetch: (_, init) => fetch(`data:application/json,${json}`, init), inBrowser: true, now },
  );
  const found = report.findings.find(({ rule }) => rule === 'groups-list');
  expect(found?.what).to.equal(`${groups.length} groups on 1 page, format native.`);
});

it('says that an address where nobody is was not reached', async () => {
  // A port that no browser asks.
  const report = await check({ api: 'http://localhost:1' }, { ...unbound, inBrowser: true, now });
  expect(report.reached).to.equal(false);
  expect(report.findings.map(({ rule }) => rule)).to.include('reachable');
});
