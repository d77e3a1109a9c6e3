import { sessionOf } from '../../memory.ts';
import { askForConsent } from '../consent.ts';
import type { MakeScreen } from '../screen.ts';

/**
 * Guide S-S 5, S-P 6: before the password and the card. That a 署名用電子証明書 itself says who its holder is, is a fact of
 * the card; that the screen says so is assumed.
 */
export const signConsent: MakeScreen = (view) => {
  const { asks, service } = sessionOf(view.memory);
  return askForConsent(view, 'sign-consent', 'サービスへの情報共有を許可', [
    `「${service.name}」への情報共有を許可しますか。`,
    '署名と署名用電子証明書を提供します。証明書には氏名・住所・生年月日・性別が記載されています。',
    ...(asks.length > 0 ? ['次の情報もサービスに提供します。'] : []),
  ]);
};
