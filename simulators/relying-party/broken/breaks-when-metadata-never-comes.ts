import type { ServiceDefect } from '../service-defect.ts';

/** It breaks down when it has waited for the discovery document long enough. */
export const defect: ServiceDefect = {
  id: 'breaks-when-metadata-never-comes',
  room: 'relying-party',
  sentence: {
    ja: 'ディスカバリーの応答を待ちきれないと、内部エラーになる。',
    en: 'It breaks down when it has waited for the discovery document long enough.',
  },
  apply: (rules) => ({
    ...rules,
    async discover(...given) {
      try {
        return await rules.discover(...given);
      } catch (cause) {
        if (hasRunOut(cause)) throw new RangeError('timeout', { cause });
        throw cause;
      }
    },
  }),
};

function hasRunOut(cause: unknown): boolean {
  return cause instanceof Error && (/within \d+ ms/.test(cause.message) || hasRunOut(cause.cause));
}
