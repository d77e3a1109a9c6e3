import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { PlannedTrial } from './find-plan.ts';
import { PROFILES, type Profile } from './trial.ts';

/** What is only for those who have documents signed belongs to that profile. */
function profileOf({ profile, for: audience = 'sign-in' }: PlannedTrial['trial']): Profile {
  return profile ?? (audience === 'sign-in' ? 'authentication' : 'signing');
}

/**
 * The checks that a profile holds, and of these the ones that are named by id or family.
 * @throws HarnessError `not-found` where a name is none of them
 */
export function selectPlan(plan: readonly PlannedTrial[], profile: Profile, only: readonly string[]): PlannedTrial[] {
  const holds = PROFILES.indexOf(profile);
  const ofProfile = plan.filter(({ trial }) => PROFILES.indexOf(profileOf(trial)) <= holds);
  const unknown = only.filter((name) => !ofProfile.some(({ id, family }) => name === id || name === family));
  if (unknown.length === 0) {
    return ofProfile.filter(({ id, family }) => only.length === 0 || only.includes(id) || only.includes(family));
  }
  const families = [...new Set(ofProfile.map(({ family }) => family))].join(', ');
  throw new HarnessError(
    'not-found',
    `Failed to select checks: expected ids or families of ${profile} (${families}), got ${unknown.join(', ')}.`,
  );
}
