import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The issuer in the discovery document is another one. */
export const fault: Fault = {
  id: 'discovery-issuer-wrong',
  sentence: {
    ja: 'ディスカバリーの issuer が、別の発行者になっている。',
    en: 'The issuer in the discovery document is another one.',
  },
  changes: {
    'discovery-members': setMembers({ issuer: 'https://another-issuer.invalid/api/realms/main' }),
  },
};
