import type { Complaint } from './doctor.ts';
import type { Evidence } from './evidence.ts';
import { resultsAskedFor } from './judges/requests-seen.ts';

/** Which field says it wrongly, where an honest result came to a service and it could make nothing of it. */
export function resultNotTaken(evidence: Evidence): Complaint | undefined {
  const { service, sights, calls } = evidence;
  const { signing } = service;
  const end = sights['end'];
  const cameThrough = resultsAskedFor(evidence).some(({ status }) => status === 200);
  if (!signing || !end || end.session === 'open' || end.page === 'success' || !cameThrough) return undefined;
  if (signing.api === 'government') {
    return of(
      '署名結果は届きましたが、サービスは受け付けません。民間事業者として復号を頼む形の結果を待っているなら、signing.api を private にしてください。',
      'The result of the signing came, and the service does not take it: if it expects one that only its platform operator can open, write signing.api: private.',
    );
  }
  // An operator of the service's own is asked where nobody here can see it.
  if (!('port' in signing.operator) || calls.some(({ endpoint }) => endpoint === 'operator')) return undefined;
  const { port } = signing.operator;
  return of(
    `署名結果は届きましたが、Tegataのプラットフォーム事業者（ポート${port}）に誰も問い合わせません。行政機関なら signing.api を government に、別の事業者を使うなら signing.operator.key にその公開鍵を書いてください。`,
    `The result of the signing came, and nobody asked Tegata’s platform operator at port ${port}: for a government service write signing.api: government, for an operator of your own its public key as signing.operator.key.`,
  );
}

function of(ja: string, en: string): Complaint {
  return { field: 'signing.api', words: { ja, en }, stops: true };
}
