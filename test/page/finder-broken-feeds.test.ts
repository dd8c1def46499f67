import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { body, cutOff, groupsOf, json, status } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import type { OpenedBrowser } from './support/engines.ts';
import type { Answer } from './support/recording-server.ts';
import { RecordingServer } from './support/recording-server.ts';
import { Visit, eventually, plain } from './support/visit.ts';

/** A word that is in the feeds and their addresses, and must not be in the console. */
const SECRET = 'zqxjvk';
const FALLBACK = 'Call us at (303) 555-0142';

const { center, feeds } = await openServers();

let made = 0;

/** A feed of its own for each test. */
function feed(answer: Answer): { readonly path: string; readonly url: string } {
  const path = `/${SECRET}-${(made += 1)}.json`;
  return { path, url: feeds.on(path, answer) };
}

/** Without a policy: a page that has one would only be one more thing in the way of a request. */
const page = (src: string) =>
  center.page({
    policy: '',
    body: `<peer-group-finder src="${src}"><p>${FALLBACK}</p></peer-group-finder>`,
  });

/** At most one line, and in it nothing of what came or where from. */
function assertDiscreet(lines: readonly string[]): void {
  assert.ok(lines.length <= 1, lines.join('\n'));
  assert.doesNotMatch(lines.join(), new RegExp(`${SECRET}|127\\.0\\.0\\.1|http:`));
}

interface Failure {
  readonly kind: string;
  readonly status?: number;
  /** How often the server is asked before the visitor is told, where that is up to us. */
  readonly asked?: number;
}

/** A visitor meets a feed that fails, is told, tries again by keyboard and gets the list. */
async function failsAndRecovers(
  browser: OpenedBrowser,
  answer: Answer,
  { asked, ...failure }: Failure,
): Promise<void> {
  const { path, url } = feed(answer);
  const guest = await Visit.to(browser(), page(url));
  await guest.alert.waitFor();
  assert.equal(plain(await guest.alert.innerText()), 'We could not load the groups. Try again');
  assert.ok(await guest.page.getByText(FALLBACK).isVisible(), 'the fallback stays');
  assert.deepEqual(await guest.heard(), [{ type: 'peer-error', ...failure }]);
  assert.equal(feeds.askedFor(path).length, asked ?? feeds.askedFor(path).length);
  assertDiscreet(guest.console);

  feeds.on(path, groupsOf(...groups));
  await guest.page.keyboard.press('Tab');
  assert.ok(await guest.button('Try again').evaluate((button) => button.matches(':focus')));
  await guest.page.keyboard.press('Enter');
  await guest.listed();
  assert.equal(await guest.alert.count(), 0);
  assert.ok(!(await guest.page.getByText(FALLBACK).isVisible()), 'the list takes its place');
  assert.deepEqual(await guest.troubles(), []);
  await guest.close();
}

const rows = `{"groups": [{"id": "${SECRET}", "name": "${SECRET}"}]}`;
const shape = { kind: 'contract', asked: 1 };

inChromium('a finder says so, keeps the fallback and can try again when a feed', (browser) => {
  const answers: [what: string, answer: Answer, failure: Failure][] = [
    ['is not JSON', body(SECRET, 'text/plain'), { ...shape, status: 200 }],
    ['is a page', body(`<!doctype html>${SECRET}`, 'text/html'), { ...shape, status: 200 }],
    ['stops in the middle', body(rows.slice(0, 30)), { ...shape, status: 200 }],
    ['has another shape', json({ [SECRET]: [{ name: SECRET }] }), shape],
    ['is a list of something else', json([SECRET, 7, null]), shape],
    ['is not there', status(404), { kind: 'http', status: 404, asked: 1 }],
    ['is forbidden', status(403), { kind: 'http', status: 403, asked: 1 }],
    ['has a broken server', status(500), { kind: 'http', status: 500, asked: 3 }],
  ];
  for (const [what, answer, failure] of answers) {
    it(what, () => failsAndRecovers(browser, answer, failure));
  }
});

// What a browser makes of a connection that fails is its own.
inBrowsers('a finder says so, keeps the fallback and can try again when a server', (browser) => {
  const noAnswer = { kind: 'offline', asked: 3 };

  it('hangs up in the middle', () => failsAndRecovers(browser, cutOff(rows), noAnswer));

  it('does not admit the page', () =>
    failsAndRecovers(browser, body(rows, 'application/json', {}), noAnswer));
});

inChromium('a finder says so when a server', (browser) => {
  // Firefox repeats such a request by itself, ten times over.
  it('hangs up at once', () =>
    failsAndRecovers(browser, (request) => request.socket.destroy(), { kind: 'offline' }));

  it('is not running', async () => {
    const gone = await RecordingServer.start();
    await gone.close();
    const guest = await Visit.to(browser(), page(`${gone.origin}/${SECRET}.json`));
    await guest.alert.waitFor();
    assert.ok(await guest.page.getByText(FALLBACK).isVisible());
    assert.deepEqual(await guest.heard(), [{ type: 'peer-error', kind: 'offline' }]);
    assert.deepEqual(await guest.troubles(), []);
    assertDiscreet(guest.console);
    await guest.close();
  });
});

inChromium('a finder whose feed answers with', (browser) => {
  /** Nothing to list is no list: what the page keeps for that stands, and one can look again. */
  async function hasNothing(answer: Answer, rejected: number): Promise<void> {
    const { path, url } = feed(answer);
    const guest = await Visit.to(browser(), page(url));
    await guest.page.getByText('No groups are listed right now.').waitFor();
    assert.equal((await guest.heard())[0]?.rejected ?? rejected, rejected);
    assert.deepEqual(await guest.troubles(), []);
    assertDiscreet(guest.console);
    assert.ok(await guest.page.getByText(FALLBACK).isVisible(), 'the fallback stays');
    feeds.on(path, groupsOf(...groups));
    await guest.button('Try again').press('Enter');
    await guest.listed();
    await guest.close();
  }

  it('an empty list shows the fallback, and looks again', () => hasNothing(json([]), 0));

  it('no groups shows the fallback, and looks again', () => hasNothing(groupsOf(), 0));

  it('10 000 broken rows shows the fallback, and looks again', () =>
    hasNothing(groupsOf(...Array.from({ length: 10_000 }, () => ({ [SECRET]: SECRET }))), 10_000));

  it('broken rows among good ones lists the good ones', async () => {
    const broken = [null, 7, SECRET, [], {}, { id: 'x' }, { name: 'y' }, { id: {}, name: [] }];
    const { url } = feed(groupsOf(...broken, { id: 'good', name: 'A Good One' }));
    const guest = await Visit.to(browser(), page(url));
    await eventually(() => guest.names(), ['A Good One']);
    assert.deepEqual(await guest.heard(), [
      { type: 'peer-load', count: 1, rejected: broken.length },
    ]);
    assert.deepEqual(await guest.troubles(), []);
    assertDiscreet(guest.console);
    await guest.close();
  });

  it('good groups beside a broken feed lists them, and names the one that failed', async () => {
    const good = feed(groupsOf(...groups));
    const bad = center.server.on('/broken.json', status(404));
    const guest = await Visit.to(browser(), page(`${bad} ${good.url}`));
    await guest.listed();
    const note = guest.page.getByRole('status').filter({ hasText: 'Some groups may be missing' });
    assert.match(plain(await note.innerText()), /We could not load broken\.json\. Try again$/);
    assert.equal(await guest.alert.count(), 0);
    assert.ok(!(await guest.page.getByText(FALLBACK).isVisible()));
    const { length: count } = groups.filter((group) => group.status !== 'paused');
    assert.deepEqual(await guest.heard(), [
      { type: 'peer-error', kind: 'http', status: 404 },
      { type: 'peer-load', count, rejected: 0 },
    ]);
    assertDiscreet(guest.console);
    center.server.on('/broken.json', groupsOf({ id: 'late', name: 'Late One' }));
    await guest.button('Try again').press('Enter');
    await guest.row('Late One').waitFor();
    assert.equal(await note.count(), 0);
    await guest.close();
  });
});
