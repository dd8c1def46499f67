import type { SampleGroup } from './sample.ts';
import { EVERY_DAY, MON, PLACES, SAT, THU, TUE, WED, weekly } from './sample.ts';

const center = { name: 'Cottonwood front desk', phone: '(303) 555-0142' };

/** The center's own programs. None of them asks whether someone is a patient. */
export const programs: SampleGroup[] = [
  {
    id: 'cottonwood-first-steps',
    name: 'First Steps',
    kind: 'program',
    pathway: 'other',
    audiences: ['Newcomers'],
    formats: ['Drop-in', 'Discussion'],
    attendance: 'in-person',
    sessions: weekly(EVERY_DAY, '12:00', 60),
    place: PLACES.cottonwood,
    openTo: 'anyone',
    cost: 'Free',
    registration: 'none',
    accessibility: ['wheelchair', 'fragrance-free'],
    languages: ['en'],
    description:
      'A good first group. A peer tells you what kinds of help there are and answers what you ask. ' +
      'Come as you are. You can just listen, and you can leave at any time.',
    url: 'https://cottonwood.example.org/first-steps',
    contact: center,
  },
  {
    id: 'cottonwood-evening-iop',
    name: 'Evening Intensive Outpatient Group',
    kind: 'program',
    pathway: 'clinical',
    topics: ['alcohol', 'opioids', 'stimulants', 'co-occurring'],
    formats: ['Intensive outpatient', 'Led by a counselor and a peer'],
    attendance: 'hybrid',
    sessions: weekly([MON, TUE, WED, THU], '17:30', 180, {
      exceptDates: ['2026-11-26', '2026-12-24', '2026-12-31'],
    }),
    place: PLACES.clinic,
    online: {
      url: 'https://meet.example.org/cottonwood-evening',
      notes: 'Join by video on days when you cannot come in. Keep your camera on, if you can.',
    },
    openTo: 'anyone',
    cost: 'Depends on what you earn. Medicaid and most insurance pay.',
    registration: 'required',
    accessibility: ['wheelchair', 'captions'],
    languages: ['en'],
    description:
      'Four evenings a week with the same small group, for about eight weeks. Made for people who ' +
      'work or study during the day. Open to anyone, patient or not. Call first, and a peer will ' +
      'tell you how it works.',
    url: 'https://cottonwood.example.org/evening-iop',
    contact: center,
  },
  {
    id: 'cottonwood-day-iop',
    name: 'Daytime Intensive Outpatient Group',
    kind: 'program',
    pathway: 'clinical',
    topics: ['alcohol', 'opioids', 'stimulants', 'co-occurring', 'trauma'],
    formats: ['Intensive outpatient', 'Led by a counselor and a peer'],
    attendance: 'in-person',
    sessions: weekly([MON, WED, THU], '09:30', 180, {
      exceptDates: ['2026-11-26', '2026-12-24', '2026-12-31'],
    }),
    place: PLACES.clinic,
    openTo: 'anyone',
    cost: 'Depends on what you earn. Medicaid and most insurance pay.',
    registration: 'required',
    accessibility: ['wheelchair', 'childcare', 'fragrance-free'],
    languages: ['en', 'es'],
    description:
      'Three mornings a week. Open to anyone, patient or not. There is childcare next to the group ' +
      'room; tell us how old your children are when you call.',
    url: 'https://cottonwood.example.org/day-iop',
    contact: center,
  },
  {
    id: 'cottonwood-medication-group',
    name: 'Medication Clinic Group',
    kind: 'program',
    pathway: 'medication-supported',
    topics: ['opioids', 'alcohol'],
    formats: ['Discussion', 'Led by a nurse and a peer'],
    attendance: 'in-person',
    sessions: weekly([TUE], '10:00', 60),
    place: PLACES.clinic,
    openTo: 'anyone',
    cost: 'Free',
    registration: 'none',
    accessibility: ['wheelchair'],
    languages: ['en', 'es'],
    description:
      'Buprenorphine, methadone, naltrexone: ask what you want to know, and hear from people who ' +
      'take them. Open to anyone, patient or not, whether you take medication or only think about it.',
    contact: center,
  },
  {
    id: 'cottonwood-family-education',
    name: 'Family Education Night',
    kind: 'program',
    pathway: 'clinical',
    audiences: ['Family and friends'],
    formats: ['Talk and questions'],
    attendance: 'hybrid',
    sessions: weekly([WED], '18:30', 90, {
      interval: 2,
      startDate: '2026-09-09',
      exceptDates: ['2026-12-30'],
    }),
    place: PLACES.cottonwood,
    online: {
      url: 'https://meet.example.org/cottonwood-family',
      phone: '+1 303 555 0147,,4821#',
      notes: 'You can also listen by phone.',
    },
    openTo: 'anyone',
    cost: 'Free',
    registration: 'none',
    accessibility: ['wheelchair', 'captions', 'childcare'],
    languages: ['en'],
    description:
      'Every second Wednesday: how substance use changes a family, what helps and what does not. ' +
      'Open to anyone. The person you love does not have to be a patient here.',
    contact: center,
  },
  {
    id: 'cottonwood-aftercare',
    name: 'Aftercare Group',
    kind: 'program',
    pathway: 'clinical',
    formats: ['Discussion', 'Led by a peer'],
    attendance: 'hybrid',
    sessions: [
      ...weekly([MON], '19:00', 75),
      ...weekly([SAT], '10:00', 75, { exceptDates: ['2026-12-26'] }),
    ],
    place: PLACES.cottonwood,
    online: { url: 'https://meet.example.org/cottonwood-aftercare' },
    openTo: 'anyone',
    cost: 'Free',
    registration: 'none',
    accessibility: ['wheelchair', 'captions'],
    languages: ['en'],
    description:
      'For the months after treatment, here or anywhere else. We talk about work, money, sleep and ' +
      'hard days. Open to anyone, patient or not.',
    contact: center,
  },
  {
    id: 'cottonwood-grief',
    name: 'Grief After Overdose: Eight Weeks Together',
    kind: 'program',
    pathway: 'clinical',
    topics: ['grief', 'opioids'],
    audiences: ['Family and friends'],
    formats: ['Closed series'],
    attendance: 'in-person',
    sessions: weekly([THU], '18:00', 90, {
      startDate: '2027-01-07',
      endDate: '2027-02-25',
    }),
    place: PLACES.cottonwood,
    openTo: 'anyone',
    cost: 'Free',
    registration: 'required',
    accessibility: ['wheelchair', 'fragrance-free'],
    languages: ['en'],
    description:
      'For people who lost someone to an overdose. Eight Thursdays with the same twelve people. ' +
      'Please call to keep a chair. Open to anyone, patient or not.',
    contact: center,
  },
  {
    id: 'cottonwood-one-to-one',
    name: 'Sit Down With a Peer',
    kind: 'program',
    pathway: 'other',
    audiences: ['Newcomers'],
    formats: ['One to one'],
    attendance: 'hybrid',
    place: PLACES.cottonwood,
    online: { phone: '+1 303 555 0142', notes: 'By phone or video, whichever you like.' },
    openTo: 'anyone',
    cost: 'Free',
    registration: 'required',
    accessibility: ['wheelchair', 'asl'],
    languages: ['en', 'es', 'ase'],
    description:
      'Not a group: an hour with one person who has been there. Call, and we find a time together.',
    contact: center,
  },
];
