import { z } from 'zod';
import type { CardSurvey } from '../scenarios/card-desk/survey.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import { flag } from './card-options.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const infoOptions = z.strictObject({
  reader: z
    .union([z.literal(true), z.string().min(1)])
    .exactOptional()
    .describe('a part of a reader’s name, or no value'),
  persona: z.string().min(1).exactOptional().describe('the id of a persona'),
  json: flag,
  lang: language,
});

type Application = CardSurvey['applications'][number];

const WORDS = {
  ja: {
    token: 'トークン',
    left: (left: number | string, of: number) => `残り${left}回（${of}回中）`,
    unknown: '不明',
    absent: 'なし',
    bytes: (bytes: number) => `${bytes}バイト`,
    until: (day: string) => `${day}まで有効`,
  },
  en: {
    token: 'token',
    left: (left: number | string, of: number) => `${left} of ${of} tries left`,
    unknown: 'unknown',
    absent: 'not there',
    bytes: (bytes: number) => `${bytes} bytes`,
    until: (day: string) => `valid until ${day}`,
  },
} as const;

/** `tegata card info`: shows what a card says without a PIN, and how many tries each PIN has left. */
export const cardInfo: Command<[raw: Record<string, unknown>]> = async ({ terminal }, raw) => {
  const { reader, persona, json, lang = terminal.language } = parseOptions(infoOptions, raw);
  if ((reader === undefined) === (persona === undefined)) {
    const got = reader === undefined ? 'neither' : 'both';
    throw new HarnessError('option-invalid', `Failed to choose a card: expected --reader or --persona, got ${got}.`);
  }
  const { survey } = await import('../scenarios/card-desk/survey.ts');
  const which = persona === undefined ? (typeof reader === 'string' ? { reader } : {}) : { persona };
  const { place, ...seen } = await survey(which);
  if (json) {
    terminal.print(JSON.stringify({ place, ...seen }, undefined, 2));
    return 0;
  }
  const { token, atr, fingerprint } = seen;
  terminal.print(`${place}  ATR ${atr}`);
  if (token !== undefined) terminal.print(`  ${WORDS[lang].token} ${token}`);
  if (fingerprint !== undefined) terminal.print(`  SHA-256 ${fingerprint}`);
  for (const application of seen.applications) for (const line of linesOf(application, lang)) terminal.print(line);
  return 0;
};

function linesOf({ name, isThere, pins, files }: Application, lang: 'ja' | 'en'): string[] {
  const words = WORDS[lang];
  if (!isThere) return [`${name[lang]}: ${words.absent}`];
  return [
    name[lang],
    ...pins.map((pin) => `  ${pin.name[lang]}: ${words.left(pin.left ?? words.unknown, pin.tries)}`),
    ...files.flatMap(({ name: file, bytes, refused, certificate }) => [
      `  ${file[lang]}: ${bytes === undefined ? (refused ?? words.unknown) : words.bytes(bytes)}`,
      ...(certificate ? [`    ${certificate.subject}`, `    ${words.until(certificate.until)}`] : []),
    ]),
  ];
}
