import type { BrokerDefect } from '../defect.ts';
import { ProtocolError } from '../protocol-error.ts';

/** Refuses a code even to the phone that has opened it. */
export const defect: BrokerDefect = {
  id: 'second-scan-refused',
  room: 'broker',
  sentence: {
    ja: '同じスマートフォンが二次元コードをもう一度読み取ると断る。',
    en: 'Refuses a code even to the phone that has opened it.',
  },
  apply: (rules) => ({
    ...rules,
    admitPhone: () => {
      throw new ProtocolError('app', 409, 'already_opened', 'This sign-in has been opened.');
    },
  }),
};
