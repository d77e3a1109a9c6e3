import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '6桁の数字の期限は、時計がずれたスマートフォンでも、サービスの時計どおりに来る。',
    en: 'On a phone whose clock is off the number expires by the clock of the service all the same.',
  },
  judge(journal) {
    const off = journal.find(({ kind }) => kind === 'setting')?.data['phoneClockOffMs'];
    const given = exchangesOf(journal).find(({ received }) => received?.['number_expires_at'] !== undefined);
    if (!off || !given) return notReached('No phone with a wrong clock was given a number.');
    const dueMs = Number(given.received?.['number_expires_at']);
    const expired = screensOf(journal).find(({ n, screen }) => n > given.n && screen === 'number-expired');
    const lastMs = journal.at(-1)?.atMs ?? 0;
    if (!expired && lastMs < dueMs) return notReached('The number had not expired when the journey ended.');
    const afterMs = expired && expired.atMs - dueMs;
    return afterMs === 0
      ? passed
      : failed('“number-expired” when the service says so', afterMs === undefined ? 'never' : `${afterMs} ms after it`);
  },
});
