import { withoutStep, type BrokerDefect } from '../defect.ts';

/** Does not compare the PKCE verifier with the challenge. */
export const defect: BrokerDefect = {
  id: 'pkce-not-checked',
  room: 'broker',
  sentence: {
    ja: 'PKCEの検証値を確かめない。',
    en: 'Does not compare the PKCE verifier with the challenge.',
  },
  apply: (rules) => ({ ...rules, codeGrantSteps: withoutStep(rules.codeGrantSteps, 'verifier-matches') }),
};
