import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）の応答の代わりに、ほかの場所への転送が届く。',
    en: 'A redirect to somewhere else comes in place of the JWK Set.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。鍵が取れなければ、誰の署名か確かめられない。',
    en: 'Refuses, and a page of its own says so: without a key nobody knows whose signature it is.',
  },
  source: 'OpenID Connect Core 1.0 §3.1.3.7 (6)',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-redirect'],
  judge: told,
  defect: 'unverified-when-keys-are-elsewhere',
});
