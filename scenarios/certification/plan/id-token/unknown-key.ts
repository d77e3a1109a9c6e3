import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、公開されていない鍵で署名されている（kid は公開鍵のもの）。',
    en: 'The ID token is signed with a key that is not published, under the kid of one that is.',
  },
  expects: {
    ja: 'ログインさせない。公開されていない鍵の署名は、誰のものか分からない。',
    en: 'Refuses the sign-in: nobody knows whose signature it is.',
  },
  source: 'RFC 7515 §4.1.4; OpenID Connect Core 1.0 §10.1',
  standing: 'official',
  faults: ['id-token-unknown-key'],
  judge: told,
  defect: 'ignores-signature',
});
