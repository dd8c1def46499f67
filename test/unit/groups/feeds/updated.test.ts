import { expect } from '@open-wc/testing';
import { readUpdated } from '../../../../src/groups/feeds/updated.ts';

describe('when a row was updated', () => {
  const read: [string, string][] = [
    ['2021-06-21 03:25:44', '2021-06-21T03:25:44Z'],
    ['2021-06-21 03:25', '2021-06-21T03:25:00Z'],
    ['2021-06-21', '2021-06-21T00:00:00Z'],
    ['2021-06-21T03:25:44.123Z', '2021-06-21T03:25:44Z'],
    ['2021-06-21T03:25:44-07:00', '2021-06-21T03:25:44-07:00'],
    ['2021-06-21 03:25:44 +0530', '2021-06-21T03:25:44+05:30'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00Z'],
    ['8/25/2022 11:17:07 AM', '2022-08-25T11:17:07Z'],
    ['9/8/2022 1:41:27 PM', '2022-09-08T13:41:27Z'],
    ['1/2/2022 12:05 am', '2022-01-02T00:05:00Z'],
    ['12/31/2022 12:00:00 PM', '2022-12-31T12:00:00Z'],
  ];
  for (const [written, expected] of read) {
    it(`"${written}" is ${expected}`, () => {
      expect(readUpdated(written)).to.equal(expected);
    });
  }

  const unreadable: unknown[] = [
    '0000-00-00 00:00:00',
    '2021-02-29 03:25:44',
    '2021-13-01 03:25:44',
    '2021-06-00',
    '2021-06-21 24:00:00',
    '2021-06-21T03:25:44+99:00',
    '25/8/2022 11:17:07 AM',
    '2/30/2022 11:17:07 AM',
    '8/25/2022',
    '8/25/2022 11:17:07',
    '8/25/2022 13:17:07 PM',
    'yesterday',
    '',
    1_629_792_000,
    null,
  ];
  for (const written of unreadable) {
    it(`${JSON.stringify(written)} cannot be told`, () => {
      expect(readUpdated(written)).to.equal(undefined);
    });
  }
});
