import type { Broken, Json } from '../breaking.ts';
import { at, instead, withJson } from '../breaking.ts';
import { HERE } from '../checking.ts';
import { PAGE, STORIES } from '../small-api.ts';

const STORY = /kind=story/;
const readable = { headers: { 'Access-Control-Allow-Origin': PAGE, Vary: 'Origin' } };

/** Changes the first of a list. */
const withFirst = (path: RegExp, key: string, change: (record: Json) => object): Broken['serve'] =>
  at(
    'GET',
    path,
    withJson((json) => ({ [key]: [change(json[key][0]), ...json[key].slice(1)] })),
  );

/** The service document, stories and peers. */
export const PEOPLE_BROKEN: readonly Broken[] = [
  {
    rule: 'service',
    how: 'another version, and hours at no time',
    where: 'GET /',
    says: /version, hours\.0\.from/,
    serve: at(
      'GET',
      /^\/$/,
      withJson((json) => ({
        ...json,
        version: 2,
        hours: [{ ...json.hours[0], from: '9' }],
      })),
    ),
  },
  {
    rule: 'service',
    outcome: 'advice',
    how: 'a capability of its own',
    where: 'GET /',
    says: /One capability is not in the contract/,
    serve: at(
      'GET',
      /^\/$/,
      withJson((json) => ({
        ...json,
        capabilities: [...json.capabilities, 'chat'],
      })),
    ),
  },
  {
    rule: 'capabilities',
    outcome: 'advice',
    how: 'peers that are not listed',
    where: 'GET /',
    says: /GET \/peers answers, and "peers" is not listed/,
    serve: at(
      'GET',
      /^\/$/,
      withJson((json) => ({
        ...json,
        capabilities: json.capabilities.filter((each: string) => each !== 'peers'),
      })),
    ),
  },
  {
    rule: 'stories-list',
    how: 'stories without their envelope',
    where: 'GET /stories?kind=advice',
    says: /no list of stories/,
    serve: at(
      'GET',
      /kind=advice/,
      withJson(({ stories }) => stories),
    ),
  },
  {
    rule: 'stories-consent',
    how: 'a story that nobody consented to',
    where: 'GET /stories?kind=story',
    says: /1 story of 2 without `consent: true`: maria/,
    serve: withFirst(STORY, 'stories', (story) => ({ ...story, consent: false })),
  },
  {
    rule: 'stories-read',
    how: 'a story without its quote',
    where: 'GET /stories?kind=story',
    says: /1 story of 2 cannot be read: maria: quote/,
    serve: withFirst(STORY, 'stories', ({ quote: _, ...story }) => story),
  },
  {
    rule: 'stories-media',
    how: 'an image without its size',
    where: 'GET /stories?kind=story',
    says: /not shown: maria: image\./,
    serve: withFirst(STORY, 'stories', (story) => ({
      ...story,
      image: { src: '/m.jpg', alt: 'Maria' },
    })),
  },
  {
    rule: 'stories-media',
    how: 'a video without captions',
    where: 'GET /stories?kind=story',
    says: /not shown: maria: video\./,
    serve: withFirst(STORY, 'stories', (story) => ({
      ...story,
      video: { src: '/m.mp4', captions: [] },
    })),
  },
  {
    rule: 'stories-parts',
    how: 'a recovery since some time',
    where: 'GET /stories?kind=story',
    says: /maria: recoverySince/,
    serve: withFirst(STORY, 'stories', (story) => ({ ...story, recoverySince: 'a while' })),
  },
  {
    rule: 'stories-asked',
    how: 'stories where advice was asked for',
    where: 'GET /stories?kind=advice',
    says: /1 answer of 1 is not of the kind advice: maria/,
    serve: instead('GET', /kind=advice/, () =>
      Response.json({ stories: STORIES.slice(0, 1) }, readable),
    ),
  },
  {
    rule: 'stories-asked',
    how: 'more than was asked for',
    where: 'GET /stories?kind=advice',
    says: /To a limit of 1 it answers 2/,
    serve: at(
      'GET',
      /kind=advice/,
      withJson(({ stories }) => ({
        stories: [...stories, { ...stories[0], id: 'more' }],
      })),
    ),
  },
  {
    rule: 'peers-list',
    how: 'peers under another name',
    where: 'GET /peers',
    says: /no list of peers/,
    serve: at(
      'GET',
      /^\/peers/,
      withJson(({ peers }) => ({ team: peers })),
    ),
  },
  {
    rule: 'peers-read',
    how: 'two peers with one id',
    where: 'GET /peers',
    says: /more than one with the same id: alex/,
    serve: at(
      'GET',
      /^\/peers/,
      withJson(({ peers }) => ({ peers: [...peers, peers[0]] })),
    ),
  },
  {
    rule: 'peers-parts',
    how: 'a photo without its size',
    where: 'GET /peers',
    says: /alex: photo/,
    serve: withFirst(/^\/peers/, 'peers', (peer) => ({ ...peer, photo: { src: '/a.jpg' } })),
  },
  {
    rule: 'groups-parts',
    outcome: 'advice',
    also: ['caching', 'groups-time-zone'],
    how: 'a feed of others with a time that cannot be read',
    where: 'GET feed',
    says: /a: time/,
    serve: instead('GET', /^\/feed/, () =>
      Response.json(
        [
          { name: 'A', slug: 'a', day: 1, time: 'noonish' },
          { name: 'B', slug: 'b', day: 1, time: '10:00' },
        ],
        readable,
      ),
    ),
    target: { feed: `${HERE}/feed`, origin: PAGE },
  },
  {
    rule: 'groups-list',
    how: 'a feed in no format',
    where: 'GET feed',
    says: /in no format that the finder reads/,
    serve: instead('GET', /^\/feed/, () => Response.json({ events: [] }, readable)),
    target: { feed: `${HERE}/feed`, origin: PAGE },
  },
];
