import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、別の曲線（P-384）の知らない鍵で署名されている。',
    en: 'The ID token is signed with an unknown key on another curve, P-384.',
  },
  expects: {
    ja: 'ログインさせない。知らないアルゴリズムの署名は、確かめられない。',
    en: 'Refuses the sign-in: what cannot be verified is not genuine.',
  },
  source: 'RFC 8725 §3.1; RFC 7515 §5.2',
  standing: 'official',
  faults: ['id-token-wrong-curve'],
  judge: told,
  defect: 'other-curve-passes',
});
