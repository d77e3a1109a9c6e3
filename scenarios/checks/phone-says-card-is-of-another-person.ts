import { defineCheck, failed, notReached, passed } from '../check.ts';
import { proofsOf } from '../reading/proofs.ts';
import { screenAfter } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'ほかの人のカードは、そう伝えて断る。',
    en: 'The app says that a card is another person’s, and can be left.',
  },
  judge(journal) {
    const refused = proofsOf(journal).find(({ received }) => received?.['error'] === 'other_person');
    if (!refused) return notReached('No card was refused as another person’s.');
    const shown = screenAfter(refused.n, journal, refused.from);
    const said = [shown?.title, ...(shown?.text ?? [])].join('\n');
    if (!said.includes('ほかの人')) return failed('the words ほかの人', said);
    return shown?.buttons.includes('閉じる') ? passed : failed('「閉じる」', shown?.buttons);
  },
});
