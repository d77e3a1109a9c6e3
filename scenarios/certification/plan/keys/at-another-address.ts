import { bad } from '../../finding.ts';
import { accepted } from '../../judges/accepted.ts';
import { ofMetadata } from '../../judges/of-metadata.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'ディスカバリーの jwks_uri が、いつもと違う場所を指している。',
    en: 'The jwks_uri in the discovery document is not the usual one.',
  },
  expects: {
    ja: 'そこから公開鍵を取り、ログインさせる。ディスカバリーを読むなら、そこに書かれたアドレスを使う。',
    en: 'Fetches the keys from there and signs the person in: who reads the document uses the addresses in it.',
  },
  source: 'OpenID Connect Discovery 1.0 §3 (jwks_uri)',
  standing: 'official',
  lane: 'alone',
  faults: ['discovery-keys-elsewhere'],
  judge: ofMetadata((evidence) => {
    const isAsked = evidence.shared.some(
      ({ endpoint, url }) => endpoint === 'jwks' && new URL(url).search === '?moved',
    );
    const finding = accepted(evidence);
    return finding.verdict === 'passed' && !isAsked
      ? bad('公開鍵を、いつもの場所から取りました。', 'It fetched the keys from the usual address.')
      : finding;
  }),
  defect: 'keys-at-a-fixed-address',
});
