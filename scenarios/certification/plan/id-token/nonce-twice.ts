import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンに nonce が2つあり、後のほうが違う値になっている。',
    en: 'The ID token has two nonces, of which the last is wrong.',
  },
  expects: {
    ja: 'ログインさせない。同じ名前が2つあるトークンは断るか、後の値を使うと決まっている。',
    en: 'Refuses the sign-in: of two members of a name the last counts, or the token is refused.',
  },
  source: 'RFC 7519 §4',
  standing: 'official',
  faults: ['id-token-nonce-twice'],
  judge: told,
  defect: 'first-member-wins',
});
