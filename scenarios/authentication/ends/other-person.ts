import { disturbedEnd } from '../../families/disturbed-end.ts';

export default disturbedEnd({
  title: {
    ja: 'ほかの人のカードであることを伝える間やその後に何が起きても、手続きは終わったと示される。',
    en: 'The card is of another person: whatever comes between while that is told or afterwards, the sign-in is over.',
  },
  persona: 'adult',
  card: 'second-adult',
  goal: 'proof',
  approaches: (person) => person.entersPins(),
  brokerIsAsked: true,
  screen: 'other-person',
});
