import { foundByTheOperator } from '../../families/refused-card.ts';

export default foundByTheOperator({
  title: {
    ja: '有効期限が切れた証明書は、民間のサービスではプラットフォーム事業者が見つける。',
    en: 'An expired certificate is found by the operator of a private business: the server does not look.',
  },
  persona: 'certificate-expired',
});
