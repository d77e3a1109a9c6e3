import type { ServiceDefect } from '../service-defect.ts';

/** Counts session ids up. */
export const defect: ServiceDefect = {
  id: 'session-id-counts-up',
  room: 'relying-party',
  sentence: { ja: 'セッションIDを連番で作る。', en: 'Counts session ids up.' },
  apply: (rules) => ({ ...rules, drawSessionId: () => `visitor-session-${String(++count).padStart(8, '0')}` }),
};

let count = 0;
