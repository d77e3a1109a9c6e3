import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { PINS, triesLeftIn } from '../reading/pins.ts';
import { verifiesOf, type VerifySeen } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '残り回数は正しい暗証番号でしか増えない。誤った暗証番号は受け入れられない。',
    en: 'The tries left of a PIN rise only by the right PIN; a wrong PIN is never accepted and always costs one.',
  },
  judge(journal) {
    const verifies = verifiesOf(journal);
    if (verifies.length === 0) return notReached('No PIN was presented to a card.');
    const left = new Map<string, number>();
    const resets = journal.filter(({ kind }) => kind === 'counter-reset');
    let before = 0;
    for (const verify of verifies) {
      const key = `${verify.card} ${verify.key}`;
      // The office gives tries back, too.
      for (const { n, data } of resets) {
        if (n > before && n < verify.n) left.delete(`${data['card']} ${data['application']}/${data['file']}`);
      }
      before = verify.n;
      const known = left.get(key);
      const says = triesLeftIn(verify.sw);
      if (verify.sw === '9000' && !verify.query) {
        if (typedFor(verify, journal) === 'wrong')
          return failed('a wrong PIN to be refused', `9000 at entry ${verify.n}`);
        left.delete(key);
      } else if (says !== undefined) {
        const cost = verify.query ? 0 : 1;
        if (known !== undefined && says !== known - cost) {
          return failed(`${known - cost} tries of ${verify.key}`, `${says} left`);
        }
        left.set(key, says);
      }
    }
    return passed;
  },
});

/** What the person last typed for that PIN on the phone at which the card lay. */
function typedFor(verify: VerifySeen, journal: JournalSeen): unknown {
  const of = PINS[verify.key]?.of;
  const before = journal.filter(({ n }) => n < verify.n);
  const phone = before.findLast(({ kind, data }) => kind === 'card' && data['held'] === true)?.actor;
  return before.findLast(({ kind, data }) => kind === 'pin' && data['of'] === of && data['phone'] === phone)?.data[
    'pin'
  ];
}
