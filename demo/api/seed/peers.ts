import type { WirePeer } from '../../../src/contract/index.ts';

/** The made-up peer team of the made-up center. Each says so, because a visitor may read it. */
export const samplePeers: readonly WirePeer[] = [
  {
    id: 'sample-maria',
    name: 'Maria (sample)',
    bio: 'Made up for this demo. In long-term recovery, and a mother of two. Likes to talk while walking.',
    languages: ['en', 'es'],
    experience: ['Recovery from alcohol use', 'Parenting in recovery', 'Rebuilding trust'],
  },
  {
    id: 'sample-deshawn',
    name: 'DeShawn (sample)',
    bio: 'Made up for this demo. Army veteran. Takes medication for opioid use disorder and is glad of it.',
    languages: ['en'],
    experience: ['Veteran', 'Medication-supported recovery', 'Coming home after prison'],
  },
  {
    id: 'sample-alex',
    name: 'Alex (sample)',
    bio: 'Made up for this demo. Came to recovery in college. Uses they/them, and listens first.',
    languages: ['en'],
    experience: ['Young adult', 'LGBTQ+', 'Harm reduction'],
  },
  {
    id: 'sample-rosa',
    name: 'Rosa (sample)',
    bio: 'Made up for this demo. Her son is in recovery. Talks with families who do not know what to do next.',
    languages: ['es', 'en'],
    experience: ['Parent of someone in recovery', 'Families and loved ones'],
  },
];
