import type { Configuration } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';
import type { StartedSigning } from '../signing/start-signing.ts';

/** Uses the transaction that it started first for every signing. */
export const defect: ServiceDefect = {
  id: 'one-transaction-for-all',
  room: 'relying-party',
  sentence: {
    ja: 'どの署名にも、最初に開始したトランザクションを使う。',
    en: 'Uses the transaction that it started first for every signing.',
  },
  apply(rules) {
    const first = new WeakMap<Configuration, Promise<StartedSigning>>();
    return {
      ...rules,
      startSigning(broker, config, signing) {
        const started = first.get(broker) ?? rules.startSigning(broker, config, signing);
        first.set(broker, started);
        return started;
      },
    };
  },
};
