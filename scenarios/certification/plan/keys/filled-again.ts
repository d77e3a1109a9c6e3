import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）が一度空になり、また元に戻る。',
    en: 'The JWK Set is empty for a while, and then as before.',
  },
  expects: {
    ja: '戻った後は、再起動しなくてもログインさせる。',
    en: 'Signs people in once the keys are back, without a restart.',
  },
  source: 'OpenID Connect Core 1.0 §10.1.1',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-no-keys'],
  steps: async (customer) => {
    await customer.signsIn({ in: 'first' });
    await customer.everybodyIsTold([]);
    // Libraries ask for keys again no sooner than a minute after the last time.
    await customer.waits(65_000);
    await customer.signsIn({ in: 'second' });
  },
  judge: accepted,
  defect: 'keeps-an-empty-key-set',
});
