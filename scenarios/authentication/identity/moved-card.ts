import { signsInWithLaterCard } from '../../families/later-card.ts';

export default signsInWithLaterCard({
  title: {
    ja: '引っ越してカードの住所が変わっても、subは変わらない。',
    en: 'The sub stays the same when the card holder has moved.',
  },
  card: 'adult-moved',
});
