import { defineCheck, failed, notReached, passed } from '../check.ts';
import { readerOf } from '../reading/card-face.ts';
import { settingSeen } from '../reading/setting-seen.ts';
import { proofsOf } from '../reading/proofs.ts';

export default defineCheck({
  summary: {
    ja: '利用登録した人のカードだけが受け付けられ、ほかの人のカードは断られて何も変わらない。',
    en: 'Only the card of the person for whom the phone is registered is taken; another one is refused and changes nothing.',
  },
  judge(journal) {
    const persona = settingSeen(journal)?.persona;
    const owner = journal.find(({ kind, data }) => kind === 'face' && data['card'] === persona)?.data['name'];
    let refused = 0;
    for (const { n, status, received } of proofsOf(journal)) {
      const reader = readerOf(n, journal);
      const taken = status < 300;
      if (reader === owner && !taken)
        return failed('the card of the registered person to be taken', received?.['error']);
      if (reader === owner || reader === undefined) continue;
      if (taken) return failed('the card of another person to be refused', `that of ${String(reader)} was taken`);
      if (received?.['error'] === 'other_person') refused++;
    }
    return refused > 0 ? passed : notReached('No card of another person was read.');
  },
});
