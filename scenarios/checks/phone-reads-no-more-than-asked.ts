import { defineCheck, failed, notReached, passed } from '../check.ts';
import { appCallsOf, authorizationRequestsOf, itemsAskedBy } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'アプリは、求められた項目だけをカードから送る。',
    en: 'The app sends the items that are asked for from the card, and no other.',
  },
  judge(journal) {
    const [proof] = [...appCallsOf(journal, 'proof'), ...appCallsOf(journal, 'signature')];
    if (!proof) return notReached('Nothing was sent from a card.');
    const asked = itemsAskedBy(authorizationRequestsOf(journal)[0]);
    const sent = Object.keys((proof.sent?.['items'] as object | undefined) ?? {});
    if (sent.length === asked.length && asked.every((item) => sent.includes(item))) return passed;
    return failed(asked.join(', ') || 'no item', sent.join(', ') || 'no item');
  },
});
