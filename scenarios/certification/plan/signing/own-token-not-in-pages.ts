import { tokenInFront } from '../../judges/token-in-front.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名を始めるためのトークンを、画面に書かない。',
    en: 'No page holds the token that the service got for itself to start a signing.',
  },
  expects: {
    ja: 'クライアントクレデンシャルのトークンをブラウザーに渡さない。誰の名でも署名を始められてしまう。',
    en: 'Keeps the token of the client credentials flow on its own side: whoever has it can start signings in its name.',
  },
  source: 'RFC 9700 §4.3.2',
  standing: 'official',
  for: 'signing',
  watches: 'three-sign-ins',
  judge: tokenInFront((form) => form.get('grant_type') === 'client_credentials'),
  consequence: 'security',
  defect: 'own-token-in-page',
});
