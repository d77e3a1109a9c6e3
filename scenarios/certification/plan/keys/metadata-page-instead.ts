import { ofMetadata } from '../../judges/of-metadata.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ディスカバリーの応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 in place of the discovery document.',
  },
  expects: {
    ja: 'ログインを始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the sign-in, and a page of its own says so.',
  },
  source: 'OpenID Connect Discovery 1.0 §4.2',
  standing: 'official',
  lane: 'alone',
  faults: ['discovery-html'],
  steps: async (customer) => {
    await customer.asks();
  },
  judge: ofMetadata(told),
  defect: 'breaks-on-a-metadata-page',
});
