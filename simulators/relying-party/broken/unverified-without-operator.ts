import { BrokerUnreachable } from '../broker-unreachable.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** It takes the signature unverified when the operator does not answer. */
export const defect: ServiceDefect = {
  id: 'unverified-without-operator',
  room: 'relying-party',
  sentence: {
    ja: '事業者の応答が届かないと、検証しないまま署名を受け付ける。',
    en: 'It takes the signature unverified when the operator does not answer.',
  },
  apply: (rules) => ({
    ...rules,
    askOperator: async (...asked) => {
      try {
        return await rules.askOperator(...asked);
      } catch (cause) {
        if (cause instanceof BrokerUnreachable && cause.message.startsWith('No answer came')) return undefined;
        throw cause;
      }
    },
  }),
};
