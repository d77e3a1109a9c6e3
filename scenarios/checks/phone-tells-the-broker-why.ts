import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { appCallsOf } from '../reading/requests.ts';
import { screensOf } from '../reading/screens.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: '認証が途中で終わると、アプリはその理由を認証サービスに伝える。',
    en: 'When a sign-in ends early the app tells the broker, and why.',
  },
  judge(journal) {
    const reason = reasonSeen(journal);
    if (reason === undefined) return notReached('No sign-in ended early.');
    const told = appCallsOf(journal, 'cancel').filter(({ status }) => status === 200);
    const reasons = told.map(({ sent }) => sent?.['reason']);
    return reasons.includes(reason) ? passed : failed(`the broker to be told of “${reason}”`, reasons);
  },
});

/** Why the sign-in ended, as a person standing beside the phone would say. */
function reasonSeen(journal: JournalSeen): string | undefined {
  if (tapsOf(journal).some(({ label }) => label === '中止')) return 'person';
  const screens = screensOf(journal).map(({ screen }) => screen);
  if (screens.some((screen) => screen.endsWith('-locked'))) return 'pin_locked';
  if (screens.includes('other-person')) return 'card';
  return screens.some((screen) => screen.startsWith('certificate-') || screen === 'no-signing-certificate')
    ? 'certificate'
    : undefined;
}
