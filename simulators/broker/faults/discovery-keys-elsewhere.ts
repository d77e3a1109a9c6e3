import type { Fault } from '../lies/fault.ts';

/** The discovery document says that the keys are elsewhere, where they are. */
export const fault: Fault = {
  id: 'discovery-keys-elsewhere',
  sentence: {
    ja: 'ディスカバリーの jwks_uri が、別の場所を指している（規格どおり）。',
    en: 'The discovery document says that the keys are elsewhere, where they are.',
  },
  changes: {
    'discovery-members': (document, { issuer }) => ({
      ...document,
      jwks_uri: `${issuer}/protocol/openid-connect/certs?moved`,
    }),
  },
};
