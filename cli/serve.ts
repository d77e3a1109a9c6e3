import * as z from 'zod';
import type { Command } from './context.ts';
import { language, wholeNumber } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const serveOptions = z.strictObject({
  port: wholeNumber(0, 65_535),
  host: z.string().min(1).describe('an address of this machine'),
  clients: z.string().min(1).exactOptional().describe('a file of clients'),
  root: z.string().min(1).exactOptional().describe('a file of PEM certificates'),
  lang: language,
});

const WORDS = {
  ja: '起動しました。Ctrl+Cで終了します。非公式の試験環境です。',
  en: 'Serving. Press Ctrl+C to end. This is an unofficial lab.',
} as const;

/** `tegata serve`: serves the broker over HTTP until it is told to stop. */
export const serve: Command<[raw: Record<string, unknown>]> = async ({ terminal, loadEngine }, raw) => {
  const { lang = terminal.language, ...request } = parseOptions(serveOptions, raw);
  const engine = await loadEngine();
  const stopped = terminal.untilStopped();
  const { issuer, close } = await engine.serve(request);
  terminal.print(`${issuer}/.well-known/openid-configuration`);
  terminal.print(new URL('/ca/', issuer).href);
  terminal.print(WORDS[lang]);
  await stopped;
  await close();
  return 0;
};
