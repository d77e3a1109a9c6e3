import { signsInWithLaterCard } from '../../families/later-card.ts';

export default signsInWithLaterCard({
  title: {
    ja: 'カードを更新しても、subは変わらない。',
    en: 'The sub stays the same when the card was renewed.',
  },
  card: 'adult-renewed',
});
