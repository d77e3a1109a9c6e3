import { appendFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const recordOptions = z.strictObject({
  wda: z.url({ protocol: /^https?$/ }).describe('the URL of a WebDriverAgent'),
  out: z.string().min(1).describe('a file'),
  lang: language,
});

const WORDS = {
  ja: (url: string) => `appium:webDriverAgentUrl を ${url} にして操作してください。Ctrl+Cで終わります。`,
  en: (url: string) => `Set appium:webDriverAgentUrl to ${url} and use the phone. Ctrl+C ends it.`,
} as const;

/** `tegata phone record`: keeps what the answers of a real iPhone are made of, until it is stopped. */
export const phoneRecord: Command<[raw: Record<string, unknown>]> = async ({ terminal }, raw) => {
  const { wda, out, lang = terminal.language } = parseOptions(recordOptions, raw);
  const { recordTraffic } = await import('../scenarios/phones/traffic/record-traffic.ts');
  let written: Promise<void> = Promise.resolve();
  let kept = 0;
  const recorder = await recordTraffic(wda, (exchange) => {
    // One after the other, so that the order of the lines is the order of the answers.
    written = written.then(() => appendFile(out, `${JSON.stringify(exchange)}\n`));
    terminal.progress(`${++kept}  ${exchange.method} ${exchange.route}  ${exchange.status}`);
  });
  terminal.print(WORDS[lang](recorder.url));
  await terminal.untilStopped();
  await recorder.close();
  await written;
  terminal.print(`${out}: ${kept}`);
  return 0;
};
