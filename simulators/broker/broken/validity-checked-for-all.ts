import type { BrokerDefect } from '../defect.ts';

/** Looks at the validity of the signing certificate for a private business too. */
export const defect: BrokerDefect = {
  id: 'validity-checked-for-all',
  room: 'broker',
  sentence: {
    ja: '民間のサービスの署名でも、証明書の有効性を確認して断る。',
    en: 'Looks at the validity of the signing certificate for a private business too.',
  },
  apply: (rules) => ({
    ...rules,
    signatureSteps: rules.signatureSteps.map((step) => ({
      ...step,
      check(attempt, service) {
        const { interaction } = attempt.session;
        const client = { ...interaction.request.client, api: 'government' as const };
        const session = {
          ...attempt.session,
          interaction: { ...interaction, request: { ...interaction.request, client } },
        };
        return step.check({ ...attempt, session }, service);
      },
    })),
  }),
};
