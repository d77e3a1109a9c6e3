import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { verifyCertification } from '../reports/certification/verify.ts';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';
import { readSealKey } from './read-seal-key.ts';

const verifyOptions = z.strictObject({
  key: z.string().min(1).exactOptional().describe('a PEM file'),
  lang: language,
});

const WORDS = {
  ja: {
    fine: '書き出したときのままです。',
    no: '署名はありません。',
    yes: 'この鍵で署名されています。',
    'not-looked-at': '署名があります。--key で公開鍵を渡すと確かめます。',
  },
  en: {
    fine: 'It is as it was written.',
    no: 'It is not signed.',
    yes: 'It is signed by this key.',
    'not-looked-at': 'It is signed; give the public key with --key to have that checked.',
  },
} as const;

/** `tegata verify`: says, without any network, whether a result and its files were changed. */
export const verify: Command<[file: string, raw: Record<string, unknown>]> = async ({ terminal }, file, raw) => {
  const { lang = terminal.language, key } = parseOptions(verifyOptions, raw);
  const pem = key === undefined ? undefined : await readSealKey(key, 'public');
  await read(file);
  const { problems, signed, record } = await verifyCertification(file, pem);
  for (const problem of problems) terminal.warn(problem);
  if (problems.length > 0) return EXIT_CODES.notGreen.code;
  terminal.print(`${WORDS[lang].fine} ${WORDS[lang][signed]}`);
  if (record)
    terminal.print(
      `${record.service.name}  ${record.verdict}  ${record.startedAt}  ${record.ruleset.sha256.slice(0, 16)}`,
    );
  return EXIT_CODES.green.code;
};

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new HarnessError('file-invalid', `Failed to read ${path}: expected a file there.`, { cause });
  });
}
