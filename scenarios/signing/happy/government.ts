import { wholeSigning } from '../../families/whole-signing.ts';

export default wholeSigning({
  title: {
    ja: '行政のサービスで署名する。証明書の有効性はサーバーが確認する。',
    en: 'A person signs for a government service, whose certificate check the server does.',
  },
  service: 'city-hall',
  checks: ['released-only-what-was-asked-and-shown', 'service-receives-what-the-card-says'],
});
