import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRetryAfter } from '../../src/check/asking/retry-after.ts';
import { newUuid } from '../../src/check/asking/uuid.ts';
import { counted, listed, shown } from '../../src/check/shown.ts';
import { RequestId } from '../../src/contract/sending.ts';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-22T17:00:00Z');

  it('is whole seconds or a date of HTTP', () => {
    assert.equal(readRetryAfter('30', now), 30_000);
    assert.equal(readRetryAfter(' 0 ', now), 0);
    assert.equal(readRetryAfter('Sun, 22 Nov 2026 17:01:00 GMT', now), 60_000);
    assert.equal(readRetryAfter('Sun, 22 Nov 2026 16:00:00 GMT', now), 0);
  });

  it('is nothing else', () => {
    for (const header of [
      null,
      '',
      'soon',
      '-1',
      '1.5',
      '30s',
      '2026-11-22T17:01:00Z',
      'Sun, soon',
    ]) {
      assert.equal(readRetryAfter(header, now), undefined, String(header));
    }
  });
});

describe('what a server wrote', () => {
  it('is shown on one line, short, and without what a terminal obeys', () => {
    assert.equal(shown('ok-1 é 日本'), 'ok-1 é 日本');
    assert.equal(shown('a\u001b[31m\nb\u202Ec'), 'a�[31m�b�c');
    assert.equal(Array.from(shown('👩'.repeat(100))).length, 61);
  });

  it('is named five times at the most', () => {
    assert.equal(listed(['a', 'b']), 'a, b');
    assert.equal(listed(['a', 'b', 'c', 'd', 'e', 'f', 'g']), 'a, b, c, d, e and 2 more');
    assert.deepEqual(
      [counted(1, 'story', 'stories'), counted(2, 'group')],
      ['1 story', '2 groups'],
    );
  });
});

it('makes keys that are UUIDs, each once', () => {
  const keys = Array.from({ length: 1000 }, newUuid);
  assert.ok(keys.every((key) => RequestId.safeParse(key).success && /^.{14}4.{4}[89ab]/.test(key)));
  assert.equal(new Set(keys).size, 1000);
});
