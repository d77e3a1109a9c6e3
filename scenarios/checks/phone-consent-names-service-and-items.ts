import { defineCheck, failed, notReached, passed } from '../check.ts';
import { CONSENT_SCREENS } from '../reading/consents.ts';
import { exchangesOf } from '../reading/exchanges.ts';
import { authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '同意画面は、サービスの名前と、求められた項目だけを示し、サービスのポリシーと規約へのリンクを持つ。',
    en: 'The consent screen names the service, lists exactly the items asked for and links to its policy and terms.',
  },
  judge(journal) {
    const consent = screensOf(journal).find(({ screen }) => CONSENT_SCREENS.includes(screen));
    const [request] = authorizationRequestsOf(journal);
    if (!consent || !request) return notReached('The app did not come to the consent screen.');
    const asked = itemsAskedBy(request);
    const session = exchangesOf(journal).find(({ received }) => received?.['service'] !== undefined);
    const service = session?.received?.['service'] as Record<string, string> | undefined;
    const name = service?.['name'] ?? '';
    if (name === '' || !consent.text.some((line) => line.includes(name)))
      return failed(`the name “${name}”`, consent.text);
    const items = [...(consent.items ?? [])];
    if (items.join() !== asked.join()) return failed(`exactly the items ${asked.join(', ') || 'none'}`, items);
    const linked = (consent.links ?? []).map(({ url }) => url);
    const missing = [service?.['policy_url'], service?.['terms_url']].find(
      (url) => url === undefined || !linked.includes(url),
    );
    return missing === undefined && linked.length > 0 ? passed : failed('links to policy and terms', linked);
  },
});
