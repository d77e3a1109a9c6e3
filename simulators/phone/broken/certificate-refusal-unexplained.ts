import type { PhoneDefect } from '../phone-defect.ts';

/** Does not say why a certificate was refused. */
export const defect: PhoneDefect = {
  id: 'certificate-refusal-unexplained',
  room: 'phone',
  sentence: { ja: '電子証明書が使えない理由を言わない。', en: 'Does not say why a certificate was refused.' },
  apply: (rules) => ({
    ...rules,
    transitions: {
      ...rules.transitions,
      'sending-proof': {
        ...rules.transitions['sending-proof'],
        'certificate-expired': 'telling-certificate-untrusted',
        'certificate-not-yet-valid': 'telling-certificate-untrusted',
        'certificate-revoked': 'telling-certificate-untrusted',
        'certificate-suspended': 'telling-certificate-untrusted',
      },
    },
  }),
};
