import { wholeSigning } from '../../families/whole-signing.ts';
import { ASKING_FOR_NO_ITEMS } from '../../scenario.ts';

export default wholeSigning({
  title: {
    ja: '氏名などを求めないサービスで、DigestInfoとして渡された文書に署名する。',
    en: 'A person signs a document handed in as a DigestInfo, for a service that asks for no items.',
  },
  services: ASKING_FOR_NO_ITEMS,
  checks: [],
});
