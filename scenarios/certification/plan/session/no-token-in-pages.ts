import { tokenInFront } from '../../judges/token-in-front.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '画面にトークンを書かない。', en: 'No page holds a token.' },
  expects: {
    ja: 'アクセストークンやIDトークンをブラウザーに渡さない。',
    en: 'Keeps access and ID tokens on its own side.',
  },
  source: 'RFC 9700 §4.3.2',
  standing: 'official',
  watches: 'three-sign-ins',
  judge: tokenInFront((form) => form.get('grant_type') !== 'client_credentials'),
  defect: 'token-in-page',
});
