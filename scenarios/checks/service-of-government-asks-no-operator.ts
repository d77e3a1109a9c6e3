import { defineCheck, failed, notReached, passed } from '../check.ts';
import { resultGivenTo, verificationsOf } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: '行政のサービスは、署名結果をプラットフォーム事業者に渡さない。',
    en: 'A government service hands its result to no platform operator.',
  },
  judge(journal) {
    if (!resultGivenTo('government', journal)) return notReached('No result was given to a government service.');
    const asked = verificationsOf(journal);
    return asked.length === 0 ? passed : failed('no operator to be asked', asked[0]?.url);
  },
});
