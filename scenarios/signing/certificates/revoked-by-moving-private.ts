import { foundByTheOperator } from '../../families/refused-card.ts';

export default foundByTheOperator({
  title: {
    ja: '引っ越しで失効した証明書は、民間のサービスではプラットフォーム事業者が見つける。',
    en: 'A certificate that was revoked by moving house is found by the operator of a private business: the server does not look.',
  },
  persona: 'adult-moved',
});
