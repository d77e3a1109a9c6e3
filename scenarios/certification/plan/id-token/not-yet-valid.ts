import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンの nbf が未来の時刻になっている。',
    en: 'The ID token is not to be used before a time in the future.',
  },
  expects: { ja: 'ログインさせない。まだ有効になっていない。', en: 'Refuses the sign-in: it is not valid yet.' },
  source: 'RFC 7519 §4.1.5',
  standing: 'official',
  faults: ['id-token-nbf-future'],
  judge: told,
  defect: 'not-before-unchecked',
});
