/** Invented groups in the formats of other people's feeds, one row of each. */

export const meetingGuide = [
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

export const bmlt = {
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
