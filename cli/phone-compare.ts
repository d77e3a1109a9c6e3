import { z } from 'zod';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { flag } from './card-options.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const compareOptions = z.strictObject({
  with: z.string().min(1).exactOptional().describe('the name of a simulated phone'),
  json: flag,
  lang: language,
});

const WORDS = {
  ja: {
    same: '違いはありません。',
    'not-simulated': '未対応',
    'not-compared': '比較なし（模擬は対応、比較用の操作にない）',
    status: 'ステータス',
    answer: '応答',
  },
  en: {
    same: 'No difference.',
    'not-simulated': 'not simulated',
    'not-compared': 'simulated, but not asked for in the session that is compared with',
    status: 'status',
    answer: 'answer',
  },
} as const;

/** `tegata phone compare`: tells where a recorded phone and a simulated one differ. Exits with 1 when they do. */
export const phoneCompare: Command<[file: string, raw: Record<string, unknown>]> = async ({ terminal }, file, raw) => {
  const { with: named, json, lang = terminal.language } = parseOptions(compareOptions, raw);
  const { compareWithOurs } = await import('../scenarios/phones/traffic/compare-with-ours.ts');
  const compared = await compareWithOurs(file, named);
  const { differences } = compared;
  if (json) terminal.print(JSON.stringify(compared, undefined, 2));
  else if (differences.length === 0) terminal.print(WORDS[lang].same);
  else for (const { route, what, detail } of differences) terminal.print(`${route}  ${WORDS[lang][what]}: ${detail}`);
  return differences.length === 0 ? EXIT_CODES.green.code : EXIT_CODES.notGreen.code;
};
