import type { WireGroup } from '../../../src/contract/group.ts';

const KEYS = [
  ['B', 'Beginners', 'FC1'],
  ['D', 'Discussion', 'FC1'],
  ['SP', 'Speaker', 'FC1'],
  ['St', 'Step Study', 'FC1'],
  ['ME', 'Meditation', 'FC1'],
  ['LS', 'Literature', 'FC1'],
  ['W', 'Women', 'FC3'],
  ['M', 'Men', 'FC3'],
  ['GL', 'LGBTQ+', 'FC3'],
  ['Y', 'Young people', 'FC3'],
  ['VT', 'Veterans', 'FC3'],
  ['WC', 'wheelchair', 'FC2'],
  ['ESP', 'es', 'LANG'],
] as const;

const VENUES = { 'in-person': '1', online: '2', hybrid: '3' } as const;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;

/** An answer of a BMLT server's `GetSearchResults` (https://bmlt.app): every value is a string. */
export const asBmlt = (groups: readonly WireGroup[]): object => ({
  meetings: groups.map(meeting),
  formats: KEYS.map(([key_string, name_string, format_type_enum], index) => ({
    id: String(index + 1),
    key_string,
    name_string,
    description_string: `${name_string}.`,
    lang: 'en',
    world_id: '',
    format_type_enum,
  })),
});

function meeting(group: WireGroup, index: number): object {
  const { formats, audiences, accessibility, languages, attendance, place, online } = group;
  const { day = 0, time = '', duration = 0 } = group.sessions?.[0] ?? {};
  const words = [formats, audiences, accessibility, languages].flatMap((list) => list ?? []);
  const ids = words
    .map((word) => KEYS.findIndex(([, name]) => name === word))
    .filter((id) => id >= 0);
  return {
    id_bigint: String(index),
    worldid_mixed: '',
    shared_group_id_bigint: '',
    service_body_bigint: '1',
    service_body_name: 'Sample Area',
    weekday_tinyint: String(day + 1),
    venue_type: VENUES[attendance ?? 'in-person'],
    start_time: `${time}:00`,
    duration_time: clock(duration),
    time_zone: '',
    formats: ids.map((id) => KEYS[id]?.[0]).join(','),
    format_shared_id_list: ids.map((id) => id + 1).join(','),
    lang_enum: 'en',
    latitude: String(39.7 + (index % 100) / 1000),
    longitude: String(-104.9 - (index % 77) / 1000),
    published: '1',
    root_server_uri: 'https://bmlt.example.org/main_server',
    meeting_name: group.name,
    location_text: place?.name ?? '',
    location_info: place ? 'Use the side door.' : '',
    location_street: place?.address ?? '',
    location_city_subsection: '',
    location_neighborhood: '',
    location_municipality: place?.city ?? '',
    location_sub_province: '',
    location_province: place?.region ?? '',
    location_postal_code_1: place?.postalCode ?? '',
    location_nation: place ? 'USA' : '',
    comments: '',
    virtual_meeting_link: online?.url ?? '',
    virtual_meeting_additional_info: '',
    phone_meeting_number: '',
  };
}
