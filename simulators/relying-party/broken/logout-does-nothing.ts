import type { ServiceDefect } from '../service-defect.ts';

/** Ends nothing when somebody logs out. */
export const defect: ServiceDefect = {
  id: 'logout-does-nothing',
  room: 'relying-party',
  sentence: { ja: 'ログアウトしても、何も終わらない。', en: 'Ends nothing when somebody logs out.' },
  apply: (rules) => ({ ...rules, logOut: () => {} }),
};
