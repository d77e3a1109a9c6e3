import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { LENGTHS, PINS } from '../reading/pins.ts';
import { screensOf } from '../reading/screens.ts';
import { verifiesOf } from '../reading/verifies.ts';

export default defineCheck({
  summary: {
    ja: '4桁に足りない暗証番号や6文字に足りないパスワードでは先へ進めず、4桁・16文字を超える分は入らない。',
    en: 'Fewer than four digits, or six characters of the password, lead nowhere; no more than four, or sixteen, are taken.',
  },
  judge(journal) {
    const short = journal.filter(({ kind, data }) => kind === 'pin' && data['as'] === 'too-short');
    const long = journal.filter(({ kind, data }) => kind === 'pin' && data['as'] === 'too-long');
    for (const { n, data } of short) {
      const screen = screenAt(n, String(data['phone']), journal);
      const nextDeed = journal.find((entry) => entry.n > n && entry.kind === 'does')?.n ?? Infinity;
      const later = screenAt(nextDeed, String(data['phone']), journal);
      if (later !== screen) return failed(`the screen “${screen}” still`, later);
    }
    for (const { n, data } of long) {
      const tried = verifiesOf(journal).find(
        (verify) => verify.n > n && !verify.query && PINS[verify.key]?.of === data['of'],
      );
      const { longest } = LENGTHS[data['of'] as keyof typeof LENGTHS];
      if (tried?.length !== longest) return failed(`${longest} characters at the card`, tried?.length ?? 'none');
    }
    return short.length > 0 && long.length > 0 ? passed : notReached('Nobody typed both too little and too much.');
  },
});

/** What a phone shows when something happens. */
function screenAt(n: number, phone: string, journal: JournalSeen): string | undefined {
  return screensOf(journal).findLast((shown) => shown.phone === phone && shown.n < n)?.screen;
}
