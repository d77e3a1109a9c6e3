import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）の応答の途中で接続が切れる。',
    en: 'The connection breaks in the middle of the JWK Set.',
  },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。鍵が取れなければ、誰の署名か確かめられない。',
    en: 'Refuses, and a page of its own says so: without a key nobody knows whose signature it is.',
  },
  source: 'RFC 9112 §8',
  standing: 'official',
  lane: 'alone',
  faults: ['jwks-breaks-off'],
  judge: told,
  defect: 'breaks-when-keys-are-cut-off',
});
