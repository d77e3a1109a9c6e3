import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when it has waited for userinfo long enough. */
export const defect: ServiceDefect = {
  id: 'breaks-when-userinfo-never-comes',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfoの応答を待ちきれないと、内部エラーになる。',
    en: 'It breaks down when it has waited for userinfo long enough.',
  },
  apply: (rules) => ({
    ...rules,
    async readUserinfo(...given) {
      try {
        return await rules.readUserinfo(...given);
      } catch (cause) {
        if (saysOfPatience(cause)) throw new RangeError('timeout', { cause });
        throw cause;
      }
    },
  }),
};

function saysOfPatience(cause: unknown): boolean {
  return cause instanceof Error && (/within \d+ ms/.test(cause.message) || saysOfPatience(cause.cause));
}
