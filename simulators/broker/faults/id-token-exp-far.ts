import type { Fault } from '../lies/fault.ts';
import { setMembers } from '../lies/set-members.ts';

/** The ID token expires later than 32 bits can count, as the standard allows. */
export const fault: Fault = {
  id: 'id-token-exp-far',
  sentence: {
    ja: 'IDトークンの有効期限が32ビットの時刻に収まらない未来になっている（規格どおり）。',
    en: 'The ID token expires later than 32 bits can count, as the standard allows.',
  },
  changes: {
    'id-token-claims': setMembers({ exp: 32_503_680_000 }),
  },
};
