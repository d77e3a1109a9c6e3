import { defineCheck, failed, notReached, passed } from '../check.ts';
import { registrationProofsOf, registrationsBegunOf } from '../reading/registrations.ts';

export default defineCheck({
  summary: {
    ja: '利用登録は、有効期限の1ミリ秒前まで受け付けられ、期限からは断られる。',
    en: 'A registration is taken up to a millisecond before its time is over, and refused from then on.',
  },
  judge(journal) {
    let judged = 0;
    for (const { atMs, url, status, received } of registrationProofsOf(journal)) {
      const begun = registrationsBegunOf(journal).find(({ received: given }) => url.includes(String(given?.['id'])));
      if (!begun) return failed('a registration that was begun', url);
      const leftMs = Number(begun.received?.['expires_at']) - atMs;
      const over = received?.['error'] === 'registration_over';
      judged++;
      if (leftMs > 0 && over) return failed('the registration to be taken in time', `refused with ${leftMs} ms left`);
      if (leftMs <= 0 && status < 300) return failed('the registration to be refused', `taken ${-leftMs} ms too late`);
    }
    return judged > 0 ? passed : notReached('Nobody sent what a card had signed.');
  },
});
