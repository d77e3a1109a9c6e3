import { refusedInSigning } from '../../families/refused-card.ts';
import { ASKING_FOR_NO_ITEMS } from '../../scenario.ts';

export default refusedInSigning({
  title: {
    ja: '知らない認証局の証明書では、民間のサービスでも行政のサービスでも署名できない。',
    en: 'A certificate of an unknown authority signs nothing, for a private business as for the government.',
  },
  platforms: ['smartphone-ios'],
  services: ASKING_FOR_NO_ITEMS,
  persona: 'certificate-untrusted',
  tags: ['certificates'],
  checks: ['broker-refuses-an-untrusted-signer', 'phone-says-why-a-certificate-is-refused'],
});
