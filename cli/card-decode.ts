import { z } from 'zod';
import { flag } from './card-options.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const decodeOptions = z.strictObject({ json: flag, lang: language });

/** `tegata card decode`: explains a trace from any source, one exchange a line. */
export const cardDecode: Command<[file: string, raw: Record<string, unknown>]> = async ({ terminal }, file, raw) => {
  const { json, lang = terminal.language } = parseOptions(decodeOptions, raw);
  const { explainTraceFile } = await import('../scenarios/card-desk/explain-trace-file.ts');
  const explained = await explainTraceFile(file, process.stdin);
  for (const exchange of explained) {
    const { line, card, words } = exchange;
    const where = terminal.paint('grey', `${String(line).padStart(5)} ${card === undefined ? '' : `${card}: `}`);
    terminal.print(json ? JSON.stringify(exchange) : `${where} ${words[lang]}`);
  }
  return 0;
};
