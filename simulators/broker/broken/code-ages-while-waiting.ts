import { invalidGrant } from '../steps/code-grant/code-exchange.ts';
import type { BrokerDefect } from '../defect.ts';

/** Lets a code go out of date by the time since the card was read. */
export const defect: BrokerDefect = {
  id: 'code-ages-while-waiting',
  room: 'broker',
  sentence: {
    ja: '認可コードの期限を、カードを読んだときから数える。',
    en: 'Lets a code go out of date by the time since the card was read.',
  },
  apply: (rules) => ({
    ...rules,
    codeGrantSteps: [
      {
        id: 'code-in-time-since-the-card',
        standing: 'assumed',
        source: 'a defect',
        check({ issued }, { world, options }) {
          const ageMs = world.clock.now() - (issued?.grant.authTimeMs ?? 0);
          if (ageMs >= options.authorizationCodeLifetimeMs) throw invalidGrant('Code is expired');
        },
      },
      ...rules.codeGrantSteps,
    ],
  }),
};
