import { z } from 'zod';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const exportOptions = z.strictObject({
  out: z.string({ error: 'expected a folder' }).min(1).describe('a folder'),
  password: z.string().min(1).describe('a password'),
  card: z.string().exactOptional(),
  lang: language,
});

const NOTICE = {
  ja: '非公式の試験用の鍵です。秘密ではなく、何も証明しません。',
  en: 'UNOFFICIAL test keys: they are no secret and prove nothing.',
} as const;

/** `tegata persona export`: writes a persona's keys and certificates for other people's tests. */
export const personaExport: Command<[id: string | undefined, raw: Record<string, unknown>]> = async (
  { terminal },
  id,
  raw,
) => {
  if (raw['card'] !== undefined) {
    throw new HarnessError(
      'option-invalid',
      'Failed to export: expected a persona, got a physical card, whose keys never leave it and whose data is its holder’s own.',
    );
  }
  if (id === undefined) {
    throw new HarnessError('option-invalid', 'Failed to export: expected the id of a persona, got none.');
  }
  const { out, password, lang = terminal.language } = parseOptions(exportOptions, raw);
  const { exportPersona } = await import('../scenarios/persona-desk/export-persona.ts');
  for (const path of await exportPersona({ id, out, password })) terminal.print(path);
  terminal.print(NOTICE[lang]);
  return 0;
};
