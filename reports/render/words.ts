import type { Verdict } from '../check.ts';
import type { Lane, ServiceKind, Words } from '../result.ts';

/** A language of the reports. */
export type Language = keyof Words;

/** Every verdict as people read it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Words>> = {
  passed: { ja: '合格', en: 'PASSED' },
  failed: { ja: '不合格', en: 'FAILED' },
  warning: { ja: '警告', en: 'WARNING' },
  review: { ja: '要確認', en: 'REVIEW' },
  'not-reached': { ja: '未到達', en: 'NOT REACHED' },
  'not-run': { ja: '未実行', en: 'NOT RUN' },
  'not-applicable': { ja: '対象外', en: 'NOT APPLICABLE' },
};

/** Who has documents signed. */
export const KIND_WORDS: Readonly<Record<ServiceKind, Words>> = {
  private: { ja: '民間', en: 'private' },
  government: { ja: '行政', en: 'government' },
};

/** What each lane of a timeline is called. */
export const LANE_WORDS: Readonly<Record<Lane, Words>> = {
  person: { ja: '利用者', en: 'Person' },
  browser: { ja: 'ブラウザー', en: 'Browser' },
  service: { ja: 'サービス', en: 'Service' },
  broker: { ja: '認証側', en: 'Broker' },
  phone: { ja: 'スマホ', en: 'Phone' },
  card: { ja: 'カード', en: 'Card' },
};
