import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { WireGroup } from '../../../../src/contract/index.ts';
import { bmltReader } from '../../../../src/groups/feeds/bmlt.ts';
import { meetingGuideReader } from '../../../../src/groups/feeds/meeting-guide.ts';
import { nativeReader } from '../../../../src/groups/feeds/native.ts';
import type { RowReading } from '../../../../src/groups/feeds/row.ts';

const MEETING_GUIDE_FIELDS =
  'name slug id day time end_time timezone formatted_address address city state postal_code country latitude longitude coordinates approximate location location_notes location_url group group_id group_notes notes region sub_region regions district conference_url conference_url_notes conference_phone conference_phone_notes types attendance_option updated url entity entity_url fellowship pathway'.split(
    ' ',
  );
const BMLT_FIELDS =
  'id_bigint weekday_tinyint start_time duration_time time_zone venue_type formats format_shared_id_list meeting_name location_text location_info location_street location_neighborhood location_municipality location_city_subsection location_sub_province location_province location_postal_code_1 location_nation latitude longitude comments virtual_meeting_link virtual_meeting_additional_info phone_meeting_number service_body_name published lang_enum fellowship pathway'.split(
    ' ',
  );
const FORMAT_FIELDS = 'id key_string name_string lang world_id format_type_enum'.split(' ');

/** Values that have broken readers before, and values that are nearly right. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    'toString',
    { __proto__: null, toString: null },
    'x'.repeat(30_000),
    '<b>'.repeat(9000),
    '&amp;'.repeat(9000),
    '😀'.repeat(300),
    '\ud800',
    `${'a'.repeat(253)}😀b`,
    '2021-06-21 03:25:44',
    '9999-12-31 23:59:59',
    '19:30',
    '7:30 PM',
    '01:30:00',
    '24:00:00',
    'America/Denver',
    'javascript:alert(1)',
    'https://zoom.us/j/1',
    'https://\ud800',
    '+13035550123,,9#',
    'O,C,TC,ONL',
    'hybrid',
    'inactive',
    '1',
    '3',
    1e308,
    -0,
    2 ** 53,
    [[[[[]]]]],
    ['W', '', null, 'constructor', 'x'.repeat(300)],
    [0, 1, 'Tue', null, -1],
  ),
  fc.integer({ min: -2, max: 9 }),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

const rowOf = (fields: readonly string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 30 }) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );

const named = (row: unknown, field: string): unknown =>
  typeof row === 'object' && row !== null ? { [field]: 'Sunrise', ...row } : row;

/** A path of fields and indexes, and so never a value of the row. */
const PATH = /^[a-z_\d]+(\.\d+|\.[a-zA-Z]+)*$/;

function expectSound({ group, dropped }: RowReading): void {
  for (const path of dropped) expect(path).to.match(PATH);
  if (!group) return;
  const strict = z.safeParse(WireGroup, group);
  expect(strict.error?.issues ?? []).to.deep.equal([]);
  expect(group.id).not.to.equal('');
  // What reading leaves out must be absent, not undefined.
  expect(JSON.parse(JSON.stringify(group))).to.have.all.keys(Object.keys(group));
}

describe('whatever a row holds', () => {
  it('a Meeting Guide reader gives what the contract allows', () => {
    const read = meetingGuideReader('America/Denver');
    fc.assert(
      fc.property(rowOf(MEETING_GUIDE_FIELDS), (row) => {
        expectSound(read(row));
        expectSound(read(named(row, 'name')));
      }),
      { numRuns: 2000 },
    );
  });

  it('a BMLT reader gives what the contract allows, whatever its table holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(rowOf(FORMAT_FIELDS), { maxLength: 4 }), fc.jsonValue()),
        fc.array(rowOf(BMLT_FIELDS), { minLength: 1, maxLength: 4 }),
        (table, rows) => {
          const read = bmltReader(table, 'America/Denver');
          for (const row of rows) {
            expectSound(read(row));
            expectSound(read(named(row, 'meeting_name')));
          }
        },
      ),
      { numRuns: 700 },
    );
  });

  it("a reader of the contract's own format throws nothing and names no value", () => {
    const read = nativeReader('America/Denver');
    const row = rowOf(['id', 'name', ...Object.keys(WireGroup.def.shape)]);
    fc.assert(
      fc.property(row, (one) => {
        const { group, dropped } = read(one);
        for (const path of dropped) expect(path).to.match(/^[a-zA-Z]+(\.\w+)*$/);
        if (group) expect(group).to.include.keys('id', 'name');
      }),
      { numRuns: 1000 },
    );
  });

  it('reading changes nothing of it', () => {
    fc.assert(
      fc.property(rowOf(MEETING_GUIDE_FIELDS), rowOf(BMLT_FIELDS), (guide, bmlt) => {
        const before = JSON.stringify([guide, bmlt]);
        meetingGuideReader(undefined)(guide);
        bmltReader([], undefined)(bmlt);
        expect(JSON.stringify([guide, bmlt])).to.equal(before);
      }),
    );
  });

  it('fields of its prototype are not its own', () => {
    const row = JSON.parse('{"__proto__": {"name": "Sunrise"}, "slug": "a"}') as unknown;
    expect(meetingGuideReader(undefined)(row).group).to.equal(undefined);
  });

  it('a very deep value does no harm', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    const row = Object.fromEntries(MEETING_GUIDE_FIELDS.map((field) => [field, deep]));
    expect(meetingGuideReader(undefined)({ ...row, name: 'Sunrise' }).group?.name).to.equal(
      'Sunrise',
    );
  });
});
