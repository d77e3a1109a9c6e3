import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '2回目のログインに、1回目のログインのトークンの応答がもう一度届く。',
    en: 'The second sign-in is given the token answer of the first once more.',
  },
  expects: {
    ja: 'ログインさせない。前のログインのトークンを再び使われないため。',
    en: 'Refuses the sign-in: a token of an earlier sign-in must not be used again.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (11), §15.5.2',
  standing: 'official',
  faults: ['token-earlier-again'],
  steps: async (customer) => {
    await customer.signsIn({ in: 'first' });
    await customer.signsIn({ in: 'second' });
  },
  judge: told,
  defect: 'any-nonce-ever-sent',
});
