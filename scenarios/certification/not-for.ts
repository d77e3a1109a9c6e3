import type { Words } from '../../reports/words.ts';
import type { ServiceFile } from './service-file.ts';
import type { Trial } from './trial.ts';

const KINDS: Readonly<Record<NonNullable<Trial['for']>, Words>> = {
  'sign-in': { ja: '署名のサービスには当てはまりません。', en: 'Does not arise where documents are signed.' },
  signing: { ja: '署名のサービスのための項目です。', en: 'Is for services that have documents signed.' },
  private: { ja: '民間事業者のための項目です。', en: 'Is for private businesses that have documents signed.' },
  government: { ja: '行政機関のための項目です。', en: 'Is for government services that have documents signed.' },
};

/** Why a check is not for a service; `undefined` where it is. */
export function notFor(
  trial: Pick<Trial, 'for' | 'operatorFault'>,
  { purpose, signing }: ServiceFile,
): Words | undefined {
  const wanted = trial.for;
  if (wanted === undefined) return undefined;
  const kinds = purpose === 'signing' ? ['signing', signing?.api] : ['sign-in'];
  if (!kinds.includes(wanted)) return KINDS[wanted];
  if (trial.operatorFault === undefined || (signing && 'port' in signing.operator)) return undefined;
  return {
    ja: 'サービス自身のプラットフォーム事業者には、Tegataから誤りを言わせられません。',
    en: 'Tegata cannot have a service’s own platform operator say something wrong.',
  };
}
