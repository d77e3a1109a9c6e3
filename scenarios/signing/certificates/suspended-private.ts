import { foundByTheOperator } from '../../families/refused-card.ts';

export default foundByTheOperator({
  title: {
    ja: '一時停止された証明書は、民間のサービスではプラットフォーム事業者が見つける。',
    en: 'A suspended certificate is found by the operator of a private business: the server does not look.',
  },
  persona: 'certificate-suspended',
});
