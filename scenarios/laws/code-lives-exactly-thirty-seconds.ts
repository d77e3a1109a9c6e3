import { defineCheck, failed, notReached, passed, type JournalSeen } from '../check.ts';
import { exchangesOf, type ExchangeSeen } from '../reading/exchanges.ts';

const LIFE_MS = 30_000;

export default defineCheck({
  summary: {
    ja: '二次元コードは表示からちょうど30秒間だけ受け付けられる。',
    en: 'A two-dimensional code is accepted for exactly the 30 seconds after it was shown.',
  },
  judge(journal) {
    const scans = journal.filter(({ kind }) => kind === 'scan');
    let judged = 0;
    for (const scan of scans) {
      const opening = openingAfter(scan.n, scan.data, journal);
      const shownMs = shownAtMs(String(scan.data['image']), journal);
      if (!opening || shownMs === undefined) continue;
      const ageMs = opening.atMs - shownMs;
      const refused = opening.received?.['error'];
      judged++;
      if (opening.status === 201 && ageMs >= LIFE_MS)
        return failed('the code to be refused from 30.000 s on', `accepted after ${ageMs} ms`);
      if (refused === 'code_expired' && ageMs < LIFE_MS)
        return failed('the code to be accepted up to 29.999 s', `refused after ${ageMs} ms`);
    }
    return judged > 0 ? passed : notReached('No code was scanned.');
  },
});

/** The first page that showed this very code. */
function shownAtMs(image: string, journal: JournalSeen): number | undefined {
  return journal.find(({ kind, data }) => kind === 'page' && (data['images'] as string[]).includes(image))?.atMs;
}

function openingAfter(
  n: number,
  scan: Readonly<Record<string, unknown>>,
  journal: JournalSeen,
): ExchangeSeen | undefined {
  const ticket = new URL(String(scan['link'])).searchParams.get('ticket');
  return exchangesOf(journal).find(
    (exchange) => exchange.n > n && exchange.from === scan['phone'] && exchange.sent?.['ticket'] === ticket,
  );
}
