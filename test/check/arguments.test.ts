import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments } from '../../src/check/command/arguments.ts';

describe('the arguments of the command', () => {
  it('name an API, a feed, and what else is to be done', () => {
    const args =
      'check https://a.example/api --feed https://a.example/feed --origin https://b.example --post --json';
    assert.deepEqual(readArguments(args.split(' ')), {
      kind: 'check',
      json: true,
      target: {
        api: 'https://a.example/api',
        feed: 'https://a.example/feed',
        origin: 'https://b.example',
        post: true,
      },
    });
  });

  it('may ask for nothing to be sent', () => {
    assert.deepEqual(readArguments(['check', 'http://localhost:8787']), {
      kind: 'check',
      json: false,
      target: { api: 'http://localhost:8787', post: false },
    });
  });

  for (const [how, args, says] of [
    ['nothing', [], /told what to do/],
    ['another command', ['serve'], /only command is "check"/],
    ['no address', ['check'], /Name an API/],
    ['no address of the web', ['check', 'api.example.org'], /must begin with https/],
    ['two addresses', ['check', 'https://a.example', 'https://b.example'], /One API at a time/],
    [
      'an origin with a slash',
      ['check', 'https://a.example', '--origin', 'https://b.example/'],
      /without a slash/,
    ],
    ['a test for a feed', ['check', '--feed', 'https://a.example', '--post'], /needs an API/],
    ['an option that there is not', ['check', 'https://a.example', '--fast'], /--fast/],
  ] as const) {
    it(`are wrong with ${how}, and it is said why`, () => {
      const asked = readArguments(args);
      assert.equal(asked.kind, 'wrong');
      assert.match('why' in asked ? asked.why : '', says);
    });
  }
});
