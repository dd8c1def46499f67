import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseEnv } from 'node:util';
import { readSettings } from '../../demo/api/settings.ts';
import { StartError } from '../../demo/api/start-error.ts';

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
    const { center, allowedOrigins, port } = readSettings(parseEnv(readFileSync(path, 'utf8')));
    assert.equal(center.organization, 'Cottonwood Peer Recovery');
    assert.equal(center.hours?.length, 7);
    assert.deepEqual(center.closed, ['2026-11-26', '2026-12-25']);
    assert.deepEqual(allowedOrigins, ['http://localhost:8000']);
    assert.equal(port, 8787);
  });

  for (const [name, value] of [
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['ALLOWED_ORIGINS', 'https://www.example.org/'],
    ['ALLOWED_ORIGINS', 'www.example.org'],
    ['ALLOWED_ORIGINS', 'https://a.example,'],
    ['ALLOWED_ORIGINS', 'null'],
    ['ALLOWED_ORIGINS', 'file:///home'],
    ['PROBLEM_TYPE_BASE', '/problems/'],
    ['PROBLEM_TYPE_BASE', 'https://example.org/problems'],
    ['PRIVACY_URL', 'javascript:alert(1)'],
    ['HOURS', 'nine to five'],
    ['HOURS', '[{"day": 7, "from": "09:00", "to": "17:00", "timeZone": "America/Denver"}]'],
    ['HOURS', '[{"day": 1, "from": "09:00", "to": "17:00", "timeZone": "Denver"}]'],
    ['CLOSED', '2026-02-30'],
  ] as const) {
    it(`refuse ${name}=${value} and say what it must be`, () => {
      assert.match(refusal({ [name]: value }), new RegExp(`^${name} must be [^\n]+\\.$`));
    });
  }

  it('name every wrong one at once', () => {
    assert.match(refusal({ PORT: 'x', CLOSED: 'y' }), /^PORT .+\nCLOSED .+$/);
  });

  it('do not start the embedded database in production', () => {
    assert.match(refusal({ NODE_ENV: 'production' }), /trying out/);
  });
});
