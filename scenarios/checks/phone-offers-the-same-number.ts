import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';
import { tapsOf } from '../reading/taps.ts';
import { verifiesOf } from '../reading/verifies.ts';

const LABEL = '直前と同じ番号を入力';

export default defineCheck({
  summary: {
    ja: '「直前と同じ番号を入力」を押すと、券面事項入力補助用の暗証番号を打たずに済む。',
    en: '「直前と同じ番号を入力」 enters the PIN typed before, without typing it again.',
  },
  judge(journal) {
    const asked = screensOf(journal).find(({ screen }) => screen === 'text-pin');
    if (!asked) return notReached('The 券面 PIN was not asked for.');
    if (!asked.buttons.includes(LABEL)) return failed(`「${LABEL}」`, asked.buttons);
    const used = tapsOf(journal).find(({ label }) => label === LABEL);
    if (!used) return notReached(`Nobody pressed 「${LABEL}」.`);
    const verify = verifiesOf(journal).find(({ n, key, query }) => n > used.n && !query && key.startsWith('card-info'));
    if (!verify) return notReached('The 券面 PIN did not come to the card.');
    const typed = journal.some(
      ({ n, kind, data }) => n < verify.n && kind === 'type' && data['element'] === 'text-pin',
    );
    return typed ? failed('nothing to type', 'digits typed into the field') : passed;
  },
});
