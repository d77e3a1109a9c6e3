import { defineCheck, failed, notReached, passed } from '../check.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { pagesOf } from '../reading/pages.ts';
import { tapsOf } from '../reading/taps.ts';

export default defineCheck({
  summary: {
    ja: '同意画面のリンクから、サービスのポリシーと規約がブラウザで開く。',
    en: 'The links of the consent screen open the policy and the terms of the service in the browser.',
  },
  judge(journal) {
    const session = exchangesOf(journal).find(({ received }) => received?.['service'] !== undefined);
    const service = session?.received?.['service'] as { policy_url?: string; terms_url?: string } | undefined;
    const taps = tapsOf(journal).filter(({ element }) => element === 'policy' || element === 'terms');
    if (!service || taps.length < 2) return notReached('Nobody followed both links.');
    for (const { n, element } of taps) {
      const url = element === 'policy' ? service.policy_url : service.terms_url;
      const page = pagesOf(journal).find((one) => one.n > n);
      if (!page || page.url !== url) return failed(`the page ${url}`, page?.url);
      if (page.status !== 200) return failed('a page that is there', page.status);
    }
    return passed;
  },
});
