import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの aud に知らないサービスも並び、azp がない。',
    en: 'The aud of the ID token lists a stranger beside the service, and there is no azp.',
  },
  expects: {
    ja: 'ログインさせない。知らないサービスと共用のトークンは信用できない。',
    en: 'Refuses the sign-in: a token that a stranger may use as well cannot be trusted.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (3)',
  standing: 'official',
  faults: ['id-token-aud-stranger-beside'],
  judge: told,
  defect: 'audience-with-strangers',
});
