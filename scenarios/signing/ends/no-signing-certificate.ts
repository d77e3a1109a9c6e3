import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: '署名用電子証明書がないことを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'There is no signing certificate: whatever comes between while that is told or afterwards, the signing is over.',
  },
  service: 'insurer',
  persona: 'child',
  goal: 'signature',
  approaches: (person) => person.entersPassword(),
  screen: 'no-signing-certificate',
});
