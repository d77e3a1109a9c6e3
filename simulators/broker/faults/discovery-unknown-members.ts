import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The discovery document has members that nobody knows, as the standard allows. */
export const fault: Fault = {
  id: 'discovery-unknown-members',
  sentence: {
    ja: 'ディスカバリーに、知らないメンバーが加わっている（規格どおり）。',
    en: 'The discovery document has members that nobody knows, as the standard allows.',
  },
  changes: {
    'discovery-members': setMembers({ tegata_unknown: { deep: true } }),
  },
};
