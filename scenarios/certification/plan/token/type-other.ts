import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答の token_type が、サービスの知らない mac になっている。',
    en: 'The token_type of the token answer is mac, which the service cannot know how to use.',
  },
  expects: {
    ja: 'ログインさせない。使い方の分からないトークンは使えない。',
    en: 'Refuses the sign-in: a token of a kind that is not known cannot be used.',
  },
  source: 'RFC 6749 §5.1, §7.1: must not use an unknown type',
  standing: 'official',
  faults: ['token-type-other'],
  judge: told,
  defect: 'any-token-type',
});
