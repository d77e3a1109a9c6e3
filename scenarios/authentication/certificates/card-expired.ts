import { BAD_CERTIFICATE, refusedInSignIn } from '../../families/refused-card.ts';

export default refusedInSignIn({
  title: {
    ja: 'カードの有効期間が昨日で終わった人は、ログインできない。',
    en: 'A card that expired yesterday is refused, its certificate with it.',
  },
  platforms: ['smartphone-ios', 'pc'],
  persona: 'card-expired',
  tags: ['certificates'],
  checks: BAD_CERTIFICATE,
});
