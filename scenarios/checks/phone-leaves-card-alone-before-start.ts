import { defineCheck, failed, notReached, passed } from '../check.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: '「読み取り開始」が押されるまで、カードとは通信しない。',
    en: 'Nothing is sent to a card before 「読み取り開始」 is pressed.',
  },
  judge(journal) {
    const starts = tapsOf(journal).filter(({ label }) => label === '読み取り開始');
    const readings = journal.filter(({ kind, data }) => kind === 'power' && data['on'] === true);
    if (readings.length === 0) return notReached('No card was read.');
    const early = readings.findIndex(({ n }, at) => starts.filter((start) => start.n < n).length <= at);
    return early < 0 ? passed : failed('「読み取り開始」 before each reading', `reading ${early + 1} began without it`);
  },
});
