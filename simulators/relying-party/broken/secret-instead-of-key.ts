import { ClientSecretPost } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Sends a secret where it should sign an assertion. */
export const defect: ServiceDefect = {
  id: 'secret-instead-of-key',
  room: 'relying-party',
  sentence: { ja: '鍵で署名せず、秘密の文字列を送る。', en: 'Sends a secret where it should sign an assertion.' },
  apply: (rules) => ({ ...rules, authenticate: async () => ClientSecretPost('not-a-secret') }),
};
