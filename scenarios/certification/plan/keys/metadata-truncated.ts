import { ofMetadata } from '../../judges/of-metadata.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ディスカバリーの応答のJSONが途中で終わっている。',
    en: 'The JSON of the discovery document ends in its middle.',
  },
  expects: {
    ja: 'ログインを始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the sign-in, and a page of its own says so.',
  },
  source: 'OpenID Connect Discovery 1.0 §4.2',
  standing: 'official',
  lane: 'alone',
  faults: ['discovery-truncated'],
  steps: async (customer) => {
    await customer.asks();
  },
  judge: ofMetadata(told),
  defect: 'breaks-on-half-of-the-metadata',
});
