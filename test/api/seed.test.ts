import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import {
  ATTENDANCES,
  GROUP_KINDS,
  PATHWAYS,
  Place,
  Online,
  Session,
  WireGroup,
} from '../../src/contract/index.ts';

const sessions = sampleGroups.flatMap((group) => group.sessions ?? []);

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const values = (key: keyof WireGroup): Set<unknown> =>
  new Set(sampleGroups.flatMap((group): unknown => group[key] ?? []));

/** The contract with unknown fields forbidden, so that a misspelt one is seen. */
const Strict = z.strictObject({
  ...WireGroup.shape,
  sessions: z.optional(z.array(z.strictObject(Session.shape))),
  place: z.optional(z.strictObject(Place.shape)),
  online: z.optional(z.strictObject(Online.shape)),
});

describe('the sample groups', () => {
  for (const group of sampleGroups) {
    it(`${group.id} keeps to the contract and is marked as sample`, () => {
      assert.deepEqual(Strict.parse(group), group);
      assert.equal(group.source?.name, 'Sample data');
    });
  }

  it('have ids of their own', () => {
    assert.equal(new Set(sampleGroups.map((group) => group.id)).size, sampleGroups.length);
  });

  it('show every kind, pathway and attendance, and a paused one', () => {
    for (const [key, all] of [
      ['kind', GROUP_KINDS.slice(1)],
      ['pathway', PATHWAYS],
      ['attendance', ATTENDANCES],
    ] as const) {
      for (const word of all) assert.ok(values(key).has(word), `${key} ${word}`);
    }
    assert.ok(values('status').has('paused'));
  });

  it('are for many people, about many things, in many languages and zones', () => {
    const expected = {
      audiences: [
        'Women',
        'Men',
        'LGBTQ+',
        'Veterans',
        'Young people',
        'Parents',
        'Seniors',
        'Spanish speakers',
        'People of color',
        'Native and Indigenous people',
        'Professionals',
        'Newcomers',
        'Family and friends',
      ],
      topics: [
        'alcohol',
        'opioids',
        'stimulants',
        'cannabis',
        'gambling',
        'grief',
        'trauma',
        'co-occurring',
      ],
      languages: ['en', 'es', 'ase', 'fr', 'vi'],
      accessibility: ['wheelchair', 'asl', 'captions', 'childcare', 'fragrance-free'],
    } as const;
    for (const key of ['audiences', 'topics', 'languages', 'accessibility'] as const) {
      for (const word of expected[key]) assert.ok(values(key).has(word), `${key} ${word}`);
    }
    assert.deepEqual([...new Set(sessions.map((session) => session.timeZone))].sort(), [
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/New_York',
      'America/Phoenix',
      'Asia/Kolkata',
      'Australia/Sydney',
      'Europe/London',
      undefined,
    ]);
  });

  it('show every way a session can repeat', () => {
    assert.ok(sessions.some((session) => session.interval === 2));
    assert.ok(sessions.some((session) => session.weeksOfMonth?.includes(3)));
    assert.ok(sessions.some((session) => session.weeksOfMonth?.includes(-1)));
    assert.ok(sessions.some((session) => session.endDate));
    assert.ok(sessions.some((session) => session.extraDates));
    assert.ok(sampleGroups.some((group) => !group.sessions));
    assert.ok(
      sessions.some(
        ({ time, duration = 60 }) => Number(time.slice(0, 2)) * 60 + duration > 24 * 60,
      ),
    );
  });

  it('skip the holidays of the year, on days on which they would have met', () => {
    for (const date of ['2026-11-26', '2026-12-25']) {
      assert.ok(sessions.some((session) => session.exceptDates?.includes(date)));
    }
    for (const session of sessions) {
      for (const date of session.exceptDates ?? []) assert.equal(weekday(date), session.day, date);
    }
  });

  it('count every second week from a date on which they meet', () => {
    for (const session of sessions) {
      if (session.interval !== undefined)
        assert.equal(weekday(session.startDate ?? ''), session.day);
    }
  });

  it('can be reached: where they meet, or how to join', () => {
    for (const group of sampleGroups) {
      if (group.attendance !== 'online') assert.ok(group.place, group.id);
      if (group.attendance !== 'in-person') assert.ok(group.online, group.id);
    }
  });

  it('say for each online community whether it is moderated and what it keeps', () => {
    const communities = sampleGroups.filter((group) => group.kind === 'community');
    assert.ok(communities.length >= 4);
    for (const { id, safety } of communities) {
      assert.equal(typeof safety?.moderated, 'boolean', id);
      assert.equal(typeof safety?.anonymous, 'boolean', id);
      assert.ok(safety?.notes, id);
    }
  });

  it('open the center’s own programs to anyone', () => {
    for (const group of sampleGroups.filter((each) => each.kind === 'program')) {
      assert.equal(group.openTo, 'anyone', group.id);
    }
  });

  it('name no real place on the web and no real phone', () => {
    const text = JSON.stringify(sampleGroups);
    for (const [, host = ''] of text.matchAll(/https?:\/\/([^/"]+)/g)) {
      assert.match(host, /(^|\.)example\.org$/);
    }
    for (const [phone] of text.matchAll(/\(?\d{3}\)?[ -]\d{3}[ -]\d{4}/g)) {
      assert.match(phone, /^\(?303\)?[ -]555[ -]01\d\d$/);
    }
  });
});
