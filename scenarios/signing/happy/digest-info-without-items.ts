import { wholeSigning } from '../../families/whole-signing.ts';

export default wholeSigning({
  title: {
    ja: '氏名などを求めない民間のサービスで、DigestInfoとして渡された文書に署名する。',
    en: 'A person signs a document handed in as a DigestInfo, for a private business that asks for no items.',
  },
  service: 'insurer',
  checks: ['service-asks-the-operator'],
});
