import { z } from 'zod';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import type { Language } from '../reports/render/words.ts';
import type { Finding } from '../scenarios/learning/conclude.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';
import type { Colour } from './terminal.ts';

const learnOptions = z.strictObject({
  host: z
    .string()
    .regex(/^[\w.-]+(?::\d+)?$/)
    .describe('a host, with its port where it has one'),
  options: z.string().min(1).exactOptional().describe('a file of options'),
  out: z.string().min(1).describe('a folder'),
  lang: language,
});

const COLOURS: Readonly<Record<Finding['outcome'], Colour>> = {
  confirmed: 'green',
  contradicted: 'red',
  unclear: 'yellow',
  silent: 'grey',
};

const WORDS = {
  ja: {
    confirmed: '裏づけ',
    contradicted: '食い違い',
    unclear: '矛盾',
    silent: '記録なし',
    entry: '記録',
    ours: 'いまの値',
    seen: '記録の値',
    unknown: '正しい値は分からない',
    nothing: (options: string) => `この記録からは分からない推定: ${options}`,
  },
  en: {
    confirmed: 'confirmed',
    contradicted: 'contradicted',
    unclear: 'unclear',
    silent: 'silent',
    entry: 'entry',
    ours: 'ours',
    seen: 'seen',
    unknown: 'the right value is not known',
    nothing: (options: string) => `Assumed, and this recording says nothing about: ${options}`,
  },
} as const;

/** `tegata learn`: tells what a recording of the real test environment says about our options, with the entries that say it. */
export const learn: Command<[file: string, raw: Record<string, unknown>]> = async (
  { terminal, loadEngine },
  file,
  raw,
) => {
  const { lang = terminal.language, host, options, out } = parseOptions(learnOptions, raw);
  const request = { file, host, outDir: out, ...(options !== undefined && { options }) };
  const { findings, files } = await (await loadEngine()).learn(request);
  for (const finding of findings.filter(({ outcome }) => outcome !== 'silent')) {
    const word = terminal.paint(COLOURS[finding.outcome], WORDS[lang][finding.outcome]);
    terminal.print(`${word}  ${finding.option} (${finding.standing})  ${comparison(finding, lang)}`);
    for (const line of evidence(finding, lang)) terminal.print(line);
  }
  const silent = findings.filter(({ outcome, standing }) => outcome === 'silent' && standing === 'assumed');
  if (silent.length > 0) terminal.print(WORDS[lang].nothing(silent.map(({ option }) => option).join(', ')));
  for (const name of files) terminal.print(name);
  return EXIT_CODES.green.code;
};

function comparison({ outcome, ours, seen }: Finding, lang: Language): string {
  const words = WORDS[lang];
  if (outcome === 'confirmed') return JSON.stringify(ours);
  const other = seen === undefined ? words.unknown : `${words.seen}: ${JSON.stringify(seen)}`;
  return `${words.ours}: ${JSON.stringify(ours)}  ${other}`;
}

const MOST_SHOWN = 5;

function evidence({ sightings }: Finding, lang: Language): string[] {
  const shown = sightings.slice(0, MOST_SHOWN);
  const more = sightings.length - shown.length;
  return [
    ...shown.map(({ entry, words }) => `    ${WORDS[lang].entry} ${entry}: ${words[lang]}`),
    ...(more > 0 ? [`    … +${more}`] : []),
  ];
}
