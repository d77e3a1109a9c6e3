import { BrokerUnreachable } from '../broker-unreachable.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when the operator answers with an error of its own. */
export const defect: ServiceDefect = {
  id: 'breaks-on-operator-error',
  room: 'relying-party',
  sentence: {
    ja: '事業者の応答がエラー500だと、内部エラーになる。',
    en: 'It breaks down when the operator answers with an error of its own.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: async (...asked) => {
      try {
        return await rules.askOperator(...asked);
      } catch (cause) {
        if (cause instanceof BrokerUnreachable && cause.status !== undefined) {
          throw new RangeError('unexpected answer', { cause });
        }
        throw cause;
      }
    },
  }),
};
