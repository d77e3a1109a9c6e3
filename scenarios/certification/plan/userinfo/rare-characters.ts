import { accepted } from '../../judges/accepted.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '氏名に、めったに使われない漢字や異体字がある。',
    en: 'The person’s name holds rare characters and variants.',
  },
  expects: {
    ja: '外字や異体字の氏名でもログインさせる。',
    en: 'Signs people in whose names hold rare characters and variants.',
  },
  source: 'OpenID Connect Core 1.0 §5.1 (name); RFC 8259 §8.1',
  standing: 'official',
  profile: 'authentication+attributes',
  persona: 'rare-characters',
  judge: accepted,
  defect: 'refuses-rare-characters',
});
