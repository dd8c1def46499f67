import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { groupsOf, json } from './support/answers.ts';
import { openServers, policyFor } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import type { Answer } from './support/recording-server.ts';
import { RecordingServer } from './support/recording-server.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, feeds } = await openServers();
const other = await RecordingServer.start();
after(() => other.close());

const page = (src: string, policy = '') =>
  center.page({ policy, body: `<peer-group-finder src="${src}">Call us</peer-group-finder>` });

/** A page of a feed with one group of that name, and where the next one is. */
const one = (name: string, next?: string): Answer =>
  json({ groups: [{ id: name, name }], ...(next !== undefined && { next }) });

const to =
  (address: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: address, 'access-control-allow-origin': '*' }).end();

inChromium('the pages of a feed', (browser) => {
  it('are followed on the same origin, however the next one is written', async () => {
    feeds.on('/a/1.json', one('A1', '2.json'));
    feeds.on('/a/2.json', one('A2', '/b/3.json?page=3'));
    feeds.on('/b/3.json', one('A3', `${feeds.origin}/a/4.json`));
    feeds.on('/a/4.json', one('A4'));
    const guest = await Visit.to(browser(), page(`${feeds.origin}/a/1.json`));
    await eventually(() => guest.names(), ['A1', 'A2', 'A3', 'A4']);
    await guest.wasQuiet();
    await guest.close();
  });

  it('are not followed to another origin', async () => {
    other.on('/2.json', one('Elsewhere'));
    feeds.on('/away.json', one('Here', `${other.origin}/2.json`));
    feeds.on('/odd.json', one('Odd', 'javascript:alert(1)'));
    feeds.on('/none.json', one('None', 'http://'));
    const src = ['/away.json', '/odd.json', '/none.json'].map((path) => feeds.origin + path);
    const guest = await Visit.to(browser(), page(src.join(' ')));
    await eventually(() => guest.names(), ['Here', 'None', 'Odd']);
    assert.deepEqual(other.askedFor('/2.json'), []);
    await guest.wasQuiet();
    await guest.close();
  });

  it('end where they lead round in a circle', async () => {
    feeds.on('/round/1.json', one('R1', '2.json'));
    feeds.on('/round/2.json', one('R2', '1.json'));
    feeds.on('/self.json', one('S', 'self.json'));
    const src = `${feeds.origin}/round/1.json ${feeds.origin}/self.json`;
    const guest = await Visit.to(browser(), page(src));
    await eventually(() => guest.names(), ['R1', 'R2', 'S']);
    assert.equal(feeds.askedFor('/round/1.json').length, 1);
    assert.equal(feeds.askedFor('/self.json').length, 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it('are no more than 200', async () => {
    feeds.on('/endless.json', (request, response, body) => {
      const n = Number(new URL(request.url ?? '', feeds.origin).searchParams.get('page'));
      one(`E${n}`, `?page=${n + 1}`)(request, response, body);
    });
    const guest = await Visit.to(browser(), page(`${feeds.origin}/endless.json`));
    await guest.listed();
    assert.equal(feeds.askedFor('/endless.json').length, 200);
    assert.deepEqual(await guest.heard(), [{ type: 'peer-load', count: 200, rejected: 0 }]);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a feed that has moved', (browser) => {
  it('is found at its new place, with the pages beside that', async () => {
    feeds.on('/old.json', to('/new/place.json'));
    feeds.on('/new/place.json', one('Moved', 'next.json'));
    feeds.on('/new/next.json', groupsOf({ id: 'n', name: 'Next' }));
    const guest = await Visit.to(browser(), page(`${feeds.origin}/old.json`));
    await eventually(() => guest.names(), ['Moved', 'Next']);
    await guest.wasQuiet();
    await guest.close();
  });

  it('to an origin that the page does not admit, is not there', async () => {
    other.on('/new.json', one('Elsewhere'));
    feeds.on('/moved.json', to(`${other.origin}/new.json`));
    const policy = policyFor(feeds.origin);
    const guest = await Visit.to(browser(), page(`${feeds.origin}/moved.json`, policy));
    await guest.alert.waitFor();
    assert.ok(await guest.page.getByText('Call us').isVisible());
    assert.deepEqual(other.askedFor('/new.json'), []);
    assert.deepEqual(guest.exceptions, []);
    await guest.close();
  });
});
