import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screenAfter } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

const SELECT_JPKI = '00A4040C0AD392F000260100000001';

export default defineCheck({
  summary: {
    ja: 'マイナンバーカードでないカードには暗証番号を送らず、そう伝えてやり直させる。',
    en: 'A card that is no My Number Card is sent no PIN; the app says what it is not and lets the person try again.',
  },
  judge(journal) {
    const refused = journal.filter(
      ({ kind, data }) => kind === 'apdu' && data['command'] === SELECT_JPKI && data['sw'] !== '9000',
    );
    if (refused.length === 0) return notReached('Every card that was held is a My Number Card.');
    for (const { n, data } of refused) {
      const tried = verifiesOf(journal).find(({ card }) => card === data['card']);
      if (tried) return failed('no PIN for another card', `VERIFY at entry ${tried.n}`);
      const shown = screenAfter(n, journal);
      const said = shown?.message ?? '';
      if (!said.includes('マイナンバーカードではありません'))
        return failed('the words マイナンバーカードではありません', said || shown?.screen);
      if (!shown?.buttons.includes('読み取り開始')) return failed('「読み取り開始」 once more', shown?.buttons);
    }
    return passed;
  },
});
