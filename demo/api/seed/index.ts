import type { WireGroup } from '../../../src/contract/index.ts';
import { audiences } from './audiences.ts';
import { communities } from './communities.ts';
import { faithAndSecular } from './faith-and-secular.ts';
import { families } from './families.ts';
import { medicationAndHarmReduction } from './medication-and-harm-reduction.ts';
import { programs } from './programs.ts';
import { smartAndDharma } from './smart-and-dharma.ts';
import { twelveStep } from './twelve-step.ts';

/** The made-up groups of a made-up center, each marked as sample data where its source is shown. */
export const sampleGroups: readonly WireGroup[] = [
  ...programs,
  ...twelveStep,
  ...smartAndDharma,
  ...medicationAndHarmReduction,
  ...faithAndSecular,
  ...audiences,
  ...families,
  ...communities,
].map((group) => ({
  lang: 'en',
  ...group,
  source: { name: 'Sample data' },
  updatedAt: '2026-11-02T16:00:00Z',
}));
