import * as z from 'zod';
import { flag } from './card-options.ts';
import type { Command } from './context.ts';
import { language, wholeNumber } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const serveOptions = z.strictObject({
  port: wholeNumber(0, 65_535),
  host: z.string().min(1).describe('an address of this machine'),
  clients: z.string().min(1).exactOptional().describe('a file of clients'),
  options: z.string().min(1).exactOptional().describe('a file of options'),
  root: z.string().min(1).exactOptional().describe('a file of PEM certificates'),
  https: flag,
  asSandbox: flag,
  proxyPort: wholeNumber(0, 65_535),
  ca: z.string().min(1).describe('a file'),
  lang: language,
});

const WORDS = {
  ja: {
    desk: 'スマホとカードの代わりをする操作台（このブラウザで一度開く）',
    control:
      'プログラムから嘘と時計を操る入口（Authorization: Bearer に操作台のトークン）: faults, plans, everybody, clock',
    proxy: (proxy: string) => `本番と同じ宛先への入口: HTTPS_PROXY=${proxy}（または hosts に 127.0.0.1 を書く）`,
    ca: (file: string) => `試験用CAの証明書: ${file}（この宛先だけに有効）`,
    end: '起動しました。Ctrl+Cで終了します。非公式の試験環境です。',
  },
  en: {
    desk: 'desk for the part of phone and card; open it once in your browser',
    control: 'the same for scripts (Authorization: Bearer with the desk’s token): faults, plans, everybody, clock',
    proxy: (proxy: string) => `way to the test environment’s addresses: HTTPS_PROXY=${proxy} (or a hosts entry)`,
    ca: (file: string) => `certificate of the test authority, good for these addresses only: ${file}`,
    end: 'Serving. Press Ctrl+C to end. This is an unofficial lab.',
  },
} as const;

/** `tegata serve`: serves the broker, and a desk to play phone and card at, until it is told to stop. */
export const serve: Command<[raw: Record<string, unknown>]> = async ({ terminal, loadEngine }, raw) => {
  const { lang = terminal.language, https, asSandbox, proxyPort, ca, ...request } = parseOptions(serveOptions, raw);
  const engine = await loadEngine();
  const stopped = terminal.untilStopped();
  const { issuer, desk, proxy, close } = await engine.serve({
    ...request,
    ...(asSandbox && { asSandbox: { proxyPort } }),
    ...((https || asSandbox) && { tls: { authorityFile: ca } }),
  });
  const words = WORDS[lang];
  terminal.print(`${issuer}/.well-known/openid-configuration`);
  terminal.print(new URL('/ca/', issuer).href);
  terminal.print(`${desk}  ${words.desk}`);
  terminal.print(`${new URL('/desk/control/', desk).href}  ${words.control}`);
  if (proxy !== undefined) terminal.print(words.proxy(proxy));
  if (https || asSandbox) terminal.print(words.ca(ca));
  terminal.print(words.end);
  await stopped;
  await close();
  return 0;
};
