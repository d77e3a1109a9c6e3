import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: '券面事項入力補助用の暗証番号がロックされていることを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'The 券面 PIN is locked: whatever comes between while that is told or afterwards, the sign-in is over.',
  },
  persona: 'card-info-pin-locked',
  goal: 'proof',
  approaches: (person) => person.entersPins(),
  screen: 'text-pin-locked',
});
