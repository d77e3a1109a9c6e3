import { wholeSigning } from '../../families/whole-signing.ts';

export default wholeSigning({
  title: {
    ja: '4情報も求める民間のサービスで、文書のハッシュ値に署名する。',
    en: 'A person signs the hash of a document for a private business that asks for all four items too.',
  },
  service: 'securities',
  checks: [
    'released-only-what-was-asked-and-shown',
    'service-receives-what-the-card-says',
    'phone-reads-no-more-than-asked',
  ],
});
