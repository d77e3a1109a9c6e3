import type { CardDefect } from '../rules.ts';

/** A verified PIN stays verified while another application is selected. */
export const defect: CardDefect = {
  id: 'security-survives-other-application',
  room: 'card',
  sentence: {
    ja: '別のアプリケーションを選択しても、照合済みの状態が残る。',
    en: 'A verified PIN stays verified while another application is selected.',
  },
  apply: (rules) => ({
    ...rules,
    leaveApplication: () => {},
  }),
};
