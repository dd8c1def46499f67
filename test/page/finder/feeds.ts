import type { WireGroup } from '../../../src/contract/group.ts';
import { SUNDAY_EVENING, groups } from '../../fixtures/groups.ts';
import { SEARCHABLE, searchApi } from '../../fixtures/search-api.ts';
import { groupsOf, json, status } from '../support/answers.ts';
import type { Answer, RecordingServer } from '../support/recording-server.ts';

// Invented groups in the formats of other people's feeds, one row of each.

const meetingGuide = [
  {
    slug: 'lantern',
    name: 'Lantern Meeting',
    day: 1,
    time: '18:00',
    end_time: '19:00',
    timezone: 'America/Denver',
    types: ['O', 'X'],
    attendance_option: 'in_person',
    location: 'Lantern House',
    formatted_address: '5 Sample Way, Denver, CO 80200, USA',
  },
];

const bmlt = {
  meetings: [
    {
      id_bigint: '7',
      weekday_tinyint: '3',
      start_time: '19:30:00',
      duration_time: '01:00:00',
      time_zone: 'America/Denver',
      venue_type: '1',
      formats: 'O,WC',
      format_shared_id_list: '1,2',
      meeting_name: 'Steady Steps',
      location_text: 'Mesa Hall',
      location_street: '8 Sample Rd',
      location_municipality: 'Denver',
      location_province: 'CO',
      published: '1',
    },
  ],
  formats: [
    { id: '1', key_string: 'O', name_string: 'Open', world_id: 'OPEN', lang: 'en' },
    { id: '2', key_string: 'WC', name_string: 'Wheelchair', world_id: 'WCHR', lang: 'en' },
  ],
};

/** Puts a feed of each format up: `/api/groups`, `/meetings.json` and `/bmlt.json`. */
export function serveFeeds(...servers: readonly RecordingServer[]): void {
  for (const server of servers) {
    server.on('/api/groups', groupsOf(...groups));
    server.on('/meetings.json', json(meetingGuide));
    server.on('/bmlt.json', json(bmlt));
  }
}

/** Puts an API up that searches its groups itself. Returns its address. */
export function serveSearch(
  server: RecordingServer,
  base: string,
  of: readonly WireGroup[] = groups,
): string {
  server.on(`${base}/`, json(SEARCHABLE));
  server.on(`${base}/groups/search`, searchAnswer(of));
  return server.origin + base;
}

/** Answers a search. */
export function searchAnswer(of: readonly WireGroup[] = groups): Answer {
  const search = searchApi(of, SUNDAY_EVENING);
  return (request, response, body) => {
    if (request.method === 'OPTIONS') {
      status(204, { 'Access-Control-Allow-Headers': 'content-type' })(request, response, body);
      return;
    }
    void search(JSON.parse(body)).then((found) => json(found)(request, response, body));
  };
}
