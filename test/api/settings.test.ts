import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseEnv } from 'node:util';
import { readSettings } from '../../demo/api/settings.ts';
import { StartError } from '../../demo/api/start-error.ts';

/** 32 bytes in base64. */
const KEY = Buffer.alloc(32, 1).toString('base64');

const refusal = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    assert.ok(error instanceof StartError);
    return error.message;
  }
  return assert.fail('The settings were taken.');
};

describe('the settings', () => {
  it('need nothing to be set', () => {
    assert.deepEqual(readSettings({ HOME: '/root', PORT: '', PHONE: ' ' }), readSettings({}));
    const { host, port, dataDir, allowedOrigins } = readSettings({});
    assert.deepEqual(
      { host, port, dataDir, allowedOrigins },
      { host: '127.0.0.1', port: 8787, dataDir: '.data/api', allowedOrigins: [] },
    );
  });

  it('read the sample file, which shows every one there is', () => {
    const path = join(import.meta.dirname, '../../demo/api/sample.env');
    const settings = readSettings(parseEnv(readFileSync(path, 'utf8')));
    const { center, allowedOrigins, port, requests } = settings;
    assert.equal(center.organization, 'Cottonwood Peer Recovery');
    assert.equal(center.hours?.length, 7);
    assert.deepEqual(center.closed, ['2026-11-26', '2026-12-25']);
    assert.deepEqual(allowedOrigins, ['http://localhost:8000']);
    assert.equal(port, 8787);
    assert.equal(center.noticeVersion, '2026-11');
    assert.deepEqual(requests, readSettings({}).requests, 'It shows what holds if nothing is set.');
  });

  for (const [name, value] of [
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['ALLOWED_ORIGINS', 'https://www.example.org/'],
    ['ALLOWED_ORIGINS', 'www.example.org'],
    ['ALLOWED_ORIGINS', 'https://a.example,'],
    ['ALLOWED_ORIGINS', 'null'],
    ['ALLOWED_ORIGINS', 'file:///home'],
    ['DATABASE_URL', 'mysql://user:secret@localhost/groups'],
    ['DATABASE_URL', 'localhost:5432/groups'],
    ['DATABASE_URL', 'postgres:secret@localhost/groups'],
    ['DATABASE_URL', 'postgres://user:sec/ret@localhost/groups'],
    ['DATABASE_URL', 'postgres://user:123/ret@localhost/groups'],
    ['DATABASE_URL', 'postgres://user:123#ret@localhost/groups'],
    ['PROBLEM_TYPE_BASE', '/problems/'],
    ['PROBLEM_TYPE_BASE', 'https://example.org/problems'],
    ['PRIVACY_URL', 'javascript:alert(1)'],
    ['HOURS', 'nine to five'],
    ['HOURS', '[{"day": 7, "from": "09:00", "to": "17:00", "timeZone": "America/Denver"}]'],
    ['HOURS', '[{"day": 1, "from": "09:00", "to": "17:00", "timeZone": "Denver"}]'],
    ['CLOSED', '2026-02-30'],
    ['ENCRYPTION_KEYS', 'secret'],
    ['ENCRYPTION_KEYS', `a:${KEY},a:${KEY}`],
    ['ENCRYPTION_KEYS', `a:${KEY.slice(4)}`],
    ['ENCRYPTION_KEYS', `a b:${KEY}`],
    ['HASH_KEY', `${KEY}=`],
    ['COUNTRY', 'us'],
    ['RESPOND_WITHIN', '0'],
    ['RETENTION_DAYS', '1.5'],
    ['REQUESTS_PER_ADDRESS', 'many'],
    ['REQUESTS_IN_ALL', '-1'],
    ['TRUST_PROXY', 'true'],
    ['WEBHOOK_URL', 'hooks.example.org'],
    ['WEBHOOK_SECRET', 'secret'],
    ['PUBLIC_URL', '/api'],
    ['STAFF_TOKENS', 'Maria:secret'],
    ['STAFF_TIME_ZONE', 'Denver'],
  ] as const) {
    it(`refuse ${name}=${value} and say what it must be`, () => {
      const complaint = refusal({ [name]: value });
      assert.match(complaint, new RegExp(`^${name} must be [^\n]+\\.$`));
      assert.doesNotMatch(complaint, /secret|ret@/);
    });
  }

  for (const [given, lack] of [
    [{ ENCRYPTION_KEYS: `a:${KEY}` }, 'ENCRYPTION_KEYS needs HASH_KEY.'],
    [{ HASH_KEY: KEY }, 'HASH_KEY needs ENCRYPTION_KEYS.'],
    [
      { WEBHOOK_URL: 'https://hooks.example.org/' },
      'WEBHOOK_URL needs WEBHOOK_SECRET.\nWEBHOOK_URL needs PUBLIC_URL.',
    ],
  ] as const) {
    it(`refuse half of a pair: ${lack.replace('\n', ' ')}`, () => {
      assert.equal(refusal(given), lack);
    });
  }

  it('take several keys, of which the first is for what is new', () => {
    const other = Buffer.alloc(32, 2).toString('base64');
    const ENCRYPTION_KEYS = `2026-11:${KEY}, 2026-05:${other}`;
    const { keys } = readSettings({ ENCRYPTION_KEYS, HASH_KEY: other }).requests;
    assert.deepEqual(
      keys?.encryption.map(({ id }) => id),
      ['2026-11', '2026-05'],
    );
  });

  it('name every wrong one at once', () => {
    assert.match(refusal({ PORT: 'x', CLOSED: 'y' }), /^PORT .+\nCLOSED .+$/);
  });

  for (const url of [
    'postgres://user:p%40ss@db.example.org:5432/groups?sslmode=verify-full',
    'postgresql://user@[::1]/groups',
    'postgres:///groups?host=/run/postgresql',
  ]) {
    it(`take ${url}`, () => {
      assert.equal(readSettings({ DATABASE_URL: url }).databaseUrl, url);
    });
  }

  it('need a PostgreSQL in production', () => {
    assert.match(refusal({ NODE_ENV: 'production' }), /only with DATABASE_URL/);
    assert.match(refusal({ NODE_ENV: 'production', DATABASE_URL: ' ' }), /only with DATABASE_URL/);
    const DATABASE_URL = 'postgres://localhost/groups';
    assert.ok(readSettings({ NODE_ENV: 'production', DATABASE_URL }).production);
    assert.ok(!readSettings({ DATABASE_URL }).production);
  });
});
