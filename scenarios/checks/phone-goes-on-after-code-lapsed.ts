import { defineCheck, failed, notReached, passed } from '../check.ts';
import { openingsOf } from '../reading/openings.ts';
import { pagesOf } from '../reading/pages.ts';
import { screensOf } from '../reading/screens.ts';

const LIFE_MS = 30_000;

export default defineCheck({
  summary: {
    ja: '時間内に読み取れば、二次元コードの期限が過ぎてもアプリは先へ進む。',
    en: 'An app that opened a code in time goes on to the next screen although the code has lapsed since.',
  },
  judge(journal) {
    const opened = openingsOf(journal).find(({ status, scan }) => status === 201 && scan !== undefined);
    const shown = pagesOf(journal).find(({ images }) => images.includes(opened?.scan?.image ?? ''));
    if (!opened || !shown) return notReached('No code was opened.');
    const lapsedMs = shown.atMs + LIFE_MS;
    if ((journal.at(-1)?.atMs ?? 0) <= lapsedMs) return notReached('The code had not lapsed when the journey ended.');
    const screens = screensOf(journal).filter(({ n, phone }) => n > opened.n && phone === opened.phone);
    const first = screens.find(({ atMs }) => atMs >= lapsedMs);
    return first?.screen === 'unlock'
      ? passed
      : failed('the device lock after the six digits were typed', first?.screen ?? 'no further screen');
  },
});
