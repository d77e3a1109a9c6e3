import type { BrokerDefect } from '../defect.ts';

/** Lets a second phone take over a sign-in. */
export const defect: BrokerDefect = {
  id: 'second-phone-takes-over',
  room: 'broker',
  sentence: {
    ja: 'あとから読み取ったスマートフォンが手続きを引き継ぐ。',
    en: 'Lets a second phone take over a sign-in.',
  },
  apply: (rules) => ({ ...rules, admitPhone: (session, app) => void (session.app = app) }),
};
