import { bad, good, unreached } from '../../finding.ts';
import { pausesBetween, resultsAskedFor } from '../../judges/requests-seen.ts';
import { defineTrial } from '../../trial.ts';

/** No pace is known; whoever asks more often than this asks without a pause. */
const LEAST_PAUSE_MS = 1_000;

export default defineTrial({
  title: {
    ja: '署名結果がまだないとき、間を置いて取りに行く。',
    en: 'Where the result is not there yet, it is asked for with pauses in between.',
  },
  expects: {
    ja: '取り直すなら1秒以上の間を置く。',
    en: 'If it asks again, it leaves a second or more in between.',
  },
  source: 'how one asks for the state of a signing is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-not-yet'],
  lane: 'slow',
  judge: (evidence) => {
    const asked = resultsAskedFor(evidence);
    if (asked.length === 0) return unreached('署名結果は取りに行きませんでした。', 'No result was fetched.');
    if (asked.length === 1) return good('1回だけ取りに行きました。', 'It asked once.');
    const shortest = Math.min(...pausesBetween(asked));
    const words = [
      `${asked.length}回、短いときは${shortest}ミリ秒の間で取りに行きました。`,
      `It asked ${asked.length} times, with pauses of ${shortest} ms and more.`,
    ] as const;
    return shortest >= LEAST_PAUSE_MS ? good(...words) : bad(...words);
  },
  defect: 'hammers-for-result',
});
