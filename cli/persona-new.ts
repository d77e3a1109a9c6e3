import { z } from 'zod';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const newOptions = z.strictObject({
  from: z.string().min(1).describe('the id of a persona'),
  dir: z.string().min(1).describe('a folder'),
  name: z.string().min(1).exactOptional().describe('family and given name'),
  address: z.string().min(1).exactOptional().describe('an address'),
  birthdate: z
    .string()
    .regex(/^\d{8}$/)
    .exactOptional()
    .describe('YYYYMMDD'),
  gender: z.enum(['0', '1', '2', '9']).exactOptional().describe('one of 0, 1, 2, 9'),
  lang: language,
});

const WORDS = {
  ja: {
    found: (id: string) => `--persona ${id} で使えます。`,
    hidden: 'personas フォルダーの上で実行したときだけ、名前で見つかります。',
  },
  en: {
    found: (id: string) => `Use it with --persona ${id}.`,
    hidden: 'It is found by name only from a directory in which its folder is called personas.',
  },
} as const;

/** `tegata persona new`: writes the file of a new persona. */
export const personaNew: Command<[id: string, raw: Record<string, unknown>]> = async ({ terminal }, id, raw) => {
  const { from, dir, lang = terminal.language, ...changes } = parseOptions(newOptions, raw);
  const { makePersona } = await import('../scenarios/persona-desk/make-persona.ts');
  const { path, isFound } = makePersona({ id, from, dir, changes });
  terminal.print(path);
  terminal.print(isFound ? WORDS[lang].found(id) : WORDS[lang].hidden);
  return 0;
};
