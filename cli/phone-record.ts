import { appendFile } from 'node:fs/promises';
import { z } from 'zod';
import { orEnd } from '../scenarios/hands/or-end.ts';
import type { Exchange } from '../scenarios/phones/traffic/exchange.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command } from './context.ts';
import { language, wholeNumber } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const recordOptions = z.strictObject({
  wda: z
    .url({ protocol: /^https?$/ })
    .exactOptional()
    .describe('the URL of a WebDriverAgent'),
  adb: wholeNumber(1, 65_535).exactOptional(),
  out: z.string().min(1).describe('a file'),
  lang: language,
});

const WORDS = {
  ja: (capability: string, value: string | number) =>
    `${capability} を ${value} にして操作してください。Ctrl+Cで終わります。`,
  en: (capability: string, value: string | number) =>
    `Set ${capability} to ${value} and use the phone. Ctrl+C ends it.`,
} as const;

/** `tegata phone record`: keeps what the answers of a real phone are made of, until it is stopped. */
export const phoneRecord: Command<[raw: Record<string, unknown>]> = async ({ terminal }, raw) => {
  const { wda, adb, out, lang = terminal.language } = parseOptions(recordOptions, raw);
  let written: Promise<void> = Promise.resolve();
  let kept = 0;
  const keep = (exchange: Exchange): void => {
    // One after the other, so that the order of the lines is the order of the answers.
    written = written.then(() => appendFile(out, `${JSON.stringify(exchange)}\n`));
    terminal.progress(`${++kept}  ${exchange.method} ${exchange.route}  ${exchange.status}`);
  };
  const { capability, value, close } = await recorderOf({ wda, adb }, keep);
  // A place where nothing can be written is told before anybody uses the phone.
  await orEnd(appendFile(out, ''), close);
  terminal.print(WORDS[lang](capability, value));
  await terminal.untilStopped();
  await close();
  await written;
  terminal.print(`${out}: ${kept}`);
  return 0;
};

interface Place {
  readonly wda: string | undefined;
  readonly adb: number | undefined;
}

/** Stands where the driver would go, and tells by which capability the driver is led there. */
async function recorderOf({ wda, adb }: Place, keep: (exchange: Exchange) => void) {
  if (wda !== undefined && adb === undefined) {
    const { recordTraffic } = await import('../scenarios/phones/traffic/record-traffic.ts');
    const { url, close } = await recordTraffic(wda, keep);
    return { capability: 'appium:webDriverAgentUrl', value: url, close };
  }
  if (adb !== undefined && wda === undefined) {
    const { recordAdb } = await import('../scenarios/phones/traffic/record-adb.ts');
    const { port, close } = await recordAdb(adb, keep);
    return { capability: 'appium:adbPort', value: port, close };
  }
  throw new HarnessError(
    'option-invalid',
    'Failed to record: expected either --wda for an iPhone or --adb for an Android phone.',
  );
}
