import { ofMetadata } from '../../judges/of-metadata.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ディスカバリーの issuer が、別の発行者になっている。',
    en: 'The issuer in the discovery document is another one.',
  },
  expects: {
    ja: 'ログインを始めない。ほかの発行者の設定を使うと、利用者をその相手に送ってしまう。',
    en: 'Does not begin: with the metadata of another issuer people would be sent to it.',
  },
  source: 'OpenID Connect Discovery 1.0 §4.3',
  standing: 'official',
  lane: 'alone',
  faults: ['discovery-issuer-wrong'],
  steps: async (customer) => {
    await customer.asks();
  },
  judge: ofMetadata(told),
  defect: 'metadata-issuer-unchecked',
});
