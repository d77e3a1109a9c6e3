import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'IDトークンの署名が1ビット違う。', en: 'One bit of the ID token’s signature is wrong.' },
  expects: {
    ja: 'ログインさせない。書き換えられたトークンを見分けるため。',
    en: 'Refuses the sign-in: or a token could be rewritten on the way.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (6)',
  standing: 'official',
  faults: ['id-token-signature-bent'],
  judge: told,
  defect: 'ignores-signature',
  alsoFails: [
    'id-token/certificate-address-in-header',
    'id-token/certificate-in-header',
    'id-token/key-address-in-header',
    'id-token/key-in-header',
    'id-token/signature-der',
    'id-token/signature-missing',
    'id-token/signature-zero',
    'id-token/unknown-key-id',
    'keys/at-another-address',
    'keys/breaks-off',
    'keys/never-answers',
    'keys/none',
    'keys/page-instead',
    'keys/redirect',
    'keys/server-error',
    'keys/truncated',
  ],
});
