import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'IDトークンが、公開されていない鍵で署名され、kid もその鍵のものになっている。',
    en: 'The ID token is signed with a key that is not published, and names it.',
  },
  expects: {
    ja: 'ログインさせない。公開されていない鍵の署名は、誰のものか分からない。',
    en: 'Refuses the sign-in: nobody knows whose signature it is.',
  },
  source: 'RFC 7515 §4.1.4; OpenID Connect Core 1.0 §10.1',
  standing: 'official',
  faults: ['id-token-unknown-kid'],
  judge: told,
  defect: 'unknown-key-id-passes',
  alsoFails: ['id-token/key-address-in-header', 'keys/none'],
});
