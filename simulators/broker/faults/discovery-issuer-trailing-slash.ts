import type { Fault } from '../lies/fault.ts';

/** The issuer in the discovery document ends in a slash. */
export const fault: Fault = {
  id: 'discovery-issuer-trailing-slash',
  sentence: {
    ja: 'ディスカバリーの issuer の末尾に「/」が付いている。',
    en: 'The issuer in the discovery document ends in a slash.',
  },
  changes: {
    'discovery-members': (document, { issuer }) => ({ ...document, issuer: `${issuer}/` }),
  },
};
