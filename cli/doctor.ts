import { z } from 'zod';
import type { Finding } from '../scenarios/doctor/examine.ts';
import { PURPOSES } from '../scenarios/doctor/need.ts';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { flag } from './card-options.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

const doctorOptions = z.strictObject({
  for: z
    .string()
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.enum(PURPOSES)))
    .describe(`some of ${PURPOSES.join(', ')}, with commas between`),
  json: flag,
  lang: language,
});

const WORDS = {
  ja: {
    there: 'あり',
    missing: '不足',
    absent: 'なし',
    get: '入手',
    missed: (n: number) => `不足：${n}件`,
    well: 'すべて揃っています。',
  },
  en: {
    there: 'there',
    missing: 'MISSING',
    absent: 'not there',
    get: 'get it',
    missed: (n: number) => `missing: ${n}`,
    well: 'Everything that was asked for is there.',
  },
} as const;

/** `tegata doctor`: looks for everything that Tegata uses, and says of what is missing what it is for and how to get it. */
export const doctor: Command<[raw: Record<string, unknown>]> = async ({ terminal }, raw) => {
  const { for: purposes, json, lang = terminal.language } = parseOptions(doctorOptions, raw);
  const { examine } = await import('../scenarios/doctor/examine.ts');
  const findings = await examine(purposes);
  const missed = findings.filter(({ isMissed }) => isMissed).length;
  if (json) terminal.print(JSON.stringify({ purposes, missed, findings }, undefined, 2));
  else {
    for (const finding of findings) for (const line of linesOf(finding, terminal, lang)) terminal.print(line);
    terminal.print(missed === 0 ? WORDS[lang].well : WORDS[lang].missed(missed));
  }
  return missed === 0 ? EXIT_CODES.green.code : EXIT_CODES.nothingProven.code;
};

function linesOf(
  { name, use, isThere, isMissed, found, why, get }: Finding,
  terminal: Terminal,
  lang: 'ja' | 'en',
): string[] {
  const words = WORDS[lang];
  if (isThere) return [`${terminal.paint('green', words.there)}  ${name}  ${found ?? ''}`];
  const state = isMissed ? terminal.paint('red', words.missing) : terminal.paint('grey', words.absent);
  return [`${state}  ${name}: ${use[lang]}${why === undefined ? '' : ` (${why})`}`, `      ${words.get}: ${get}`];
}
