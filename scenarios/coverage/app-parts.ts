import type { GraphPart } from '../../reports/coverage.ts';

type Part = GraphPart & { readonly holds: RegExp };

const PARTS: readonly Part[] = [
  {
    title: { ja: '利用登録：カードの読み取りから', en: 'Registration: from reading the card on' },
    holds:
      /^registration-(hold|asking|offline|waiting|reading|not-my|chip|sending|done|auth-pin-locked|certificate|other-person|over|trouble)/,
  },
  {
    title: { ja: '利用登録：始まりから暗証番号まで', en: 'Registration: from its start to the PIN' },
    holds: /^registration-/,
  },
  {
    title: { ja: '起動からロックの解除まで', en: 'From the link to unlocking' },
    holds:
      /^(closed|starting|app-|opening|offline-opening|number|renewing-|unlock|ticket-|code-|opened-|session-|page-)/,
  },
  {
    title: { ja: '暗証番号と署名の確認', en: 'PINs, and what is to be signed' },
    holds: /^(resuming|steps|auth-pin$|text-pin$|sign-(?!password-locked)|offline-sign-|checking-)/,
  },
  {
    title: { ja: 'カードの読み取り', en: 'Reading the card' },
    holds: /^(hold-|waiting-|reading|chip-|not-my-|sending-|offline-(proof|signature))/,
  },
  {
    title: { ja: '使えないカード', en: 'Cards that cannot be used' },
    holds: /^(telling-|certificate-|other-person|no-signing-|.*-locked$)/,
  },
  {
    title: { ja: '同意とサービスへの帰り道', en: 'Consent, and the way back to the service' },
    holds: /^(consent|approving|offline-(approving|cancelling)|done|leaving|cancelling|trouble)/,
  },
];

/** Which of the app's pictures a state belongs to: the first whose pattern holds it. */
export function partOfApp(state: string): GraphPart {
  const part = PARTS.find(({ holds }) => holds.test(state));
  if (!part) throw new TypeError(`Failed to draw the app: expected the state ${state} in one part of app-parts.ts.`);
  return part;
}
