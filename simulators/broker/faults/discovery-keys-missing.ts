import type { Fault } from '../lies/fault.ts';
import { withoutMembers } from '../lies/without-members.ts';

/** The discovery document has no jwks_uri. */
export const fault: Fault = {
  id: 'discovery-keys-missing',
  sentence: {
    ja: 'ディスカバリーに jwks_uri がない。',
    en: 'The discovery document has no jwks_uri.',
  },
  changes: {
    'discovery-members': withoutMembers('jwks_uri'),
  },
};
