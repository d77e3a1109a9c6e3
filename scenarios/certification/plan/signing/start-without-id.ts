import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { notBegun } from '../../judges/not-begun.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答に、トランザクションのIDがない。',
    en: 'The answer names no transaction where a signing is started.',
  },
  expects: {
    ja: 'IDのないまま利用者を認可エンドポイントへ送らず、失敗したことを画面で知らせる。',
    en: 'Sends nobody to the authorization endpoint without an id; a page of its own says that it failed.',
  },
  source: `${DOCUMENTS.reference} 認可エンドポイント (authorization endpoint); ${DOCUMENTS.startManual}`,
  standing: 'observed',
  for: 'signing',
  faults: ['sign-start-without-id'],
  lane: 'alone',
  keepsNothing: true,
  steps: (customer) => customer.asks(),
  judge: notBegun,
  defect: 'sends-on-without-transaction',
});
