import type { ServiceRules } from '../rules.ts';
import { SIGN_MEMBERS } from '../signing/sign-members.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Does not verify a signature beside a certificate that it has seen before. */
export const defect: ServiceDefect = {
  id: 'known-signers-pass',
  room: 'relying-party',
  sentence: {
    ja: '前に署名した人の証明書なら、署名値を確かめない。',
    en: 'Does not verify a signature beside a certificate that it has seen before.',
  },
  apply: (rules) => ({
    ...rules,
    verifySignature: knowing(rules.verifySignature),
  }),
};

function knowing(verify: ServiceRules['verifySignature']): ServiceRules['verifySignature'] {
  const known = new Set<unknown>();
  return async (service, result, hash) => {
    const certificate = result[SIGN_MEMBERS.certificate];
    const fault = await verify(service, result, hash);
    if (fault === undefined) known.add(certificate);
    return fault === 'signature-wrong' && known.has(certificate) ? undefined : fault;
  };
}
