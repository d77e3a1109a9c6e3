import { foundByTheOperator } from '../../families/refused-card.ts';

export default foundByTheOperator({
  title: {
    ja: '有効期間がまだ始まっていない証明書は、民間のサービスではプラットフォーム事業者が見つける。',
    en: 'A certificate that is not valid yet is found by the operator of a private business: the server does not look.',
  },
  persona: 'certificate-not-yet-valid',
});
