import { CONSEQUENCES, type Consequence } from '../../reports/certification/consequence.ts';
import type { PlannedTrial } from './find-plan.ts';
import type { Finding } from './finding.ts';

/** What it mostly leads to when a check of a family finds something, where neither the finding nor the check says more. */
const OF_FAMILY: Readonly<Record<string, Consequence>> = {
  'id-token': 'security',
  response: 'security',
  keys: 'security',
  session: 'security',
  requests: 'access',
  token: 'access',
  signing: 'access',
  variations: 'access',
  userinfo: 'words',
  endings: 'words',
};

/** What a finding leads to: as what was seen shows, else as its check says, else as with most of the family. */
export function consequenceOf(
  { family, trial }: PlannedTrial,
  { consequence }: Pick<Finding, 'consequence'>,
): Consequence {
  return consequence ?? trial.consequence ?? OF_FAMILY[family] ?? CONSEQUENCES[0];
}
