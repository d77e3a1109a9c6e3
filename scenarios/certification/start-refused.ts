import type { Evidence } from './evidence.ts';
import type { Complaint } from './doctor.ts';
import { startsOfSigning } from './judges/requests-seen.ts';

/** Why it went no further, where a service asked for a signing to be started and then sent nobody to have it signed. */
export function startRefused(evidence: Evidence): Complaint | undefined {
  const start = startsOfSigning(evidence).at(-1);
  if (!start) return undefined;
  const { status } = start;
  const answer = `HTTP ${status} ${start.answered.body ?? ''}`;
  const ja =
    status < 400
      ? `サービスは、署名の開始の応答（${answer}）から先へ進みません。IDを読み取れているか確かめてください。`
      : `署名の開始が断られました（${answer}）。サービスが送るものを直してください。`;
  const en =
    status < 400
      ? `The service goes no further than the answer to its start of a signing (${answer}). Does it find the id there?`
      : `The start of the signing was refused (${answer}). Correct what the service sends.`;
  return {
    field: 'service',
    words: {
      ja: `${ja}メンバーの名前は公開されておらず、Tegataの仮定です。本物と違うなら --options のファイルの broker.signMembers に書いてください。`,
      en: `${en} What the members are called is not public and assumed by Tegata: where the real names differ, write them into the file of --options, under broker.signMembers.`,
    },
    stops: true,
  };
}
