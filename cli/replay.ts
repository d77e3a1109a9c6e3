import { dirname } from 'node:path';
import { z } from 'zod';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';
import type { Command } from './context.ts';
import { deviceOf } from './device-of.ts';
import { BROWSERS, PHONES } from './engine.ts';
import { language, oneOf } from './option-types.ts';
import { chosenDevice, ownPhone } from './own-phone.ts';
import { parseOptions } from './parse-options.ts';
import { verdictLine } from './verdict-line.ts';

const SLOW_MS = 800;

const replayOptions = z.strictObject({
  headed: z.boolean().default(false).describe('no value'),
  slow: z.boolean().default(false).describe('no value'),
  pauseOnFail: z.boolean().default(false).describe('no value'),
  browser: oneOf(BROWSERS).exactOptional(),
  phone: oneOf(PHONES).exactOptional(),
  ...ownPhone,
  ...chosenDevice,
  saveAs: z.string().exactOptional().describe('scenarios/CHAPTER/FOLDER/NAME'),
  lang: language,
});

const WORDS = {
  ja: {
    fails: 'まだ合格しません。',
    passes: '再現しませんでした。',
    pause: '止まりました。Enterで終了します。',
    withDefects: (ids: string) =>
      `この手順は不具合 ${ids} を入れて見つかりました。シナリオは、その不具合を --defect で入れたときだけ失敗します。`,
  },
  en: {
    fails: 'Still fails.',
    passes: 'No longer fails.',
    pause: 'Stopped. Press Enter to end.',
    withDefects: (ids: string) => `Found with ${ids} switched on: the scenario fails only with that as --defect.`,
  },
} as const;

/** `tegata replay`: plays a replay file again, with whichever hands, and says whether it still fails. */
export const replay: Command<[file: string, raw: Record<string, unknown>]> = async (context, file, raw) => {
  const { terminal, loadEngine } = context;
  const { headed, slow, pauseOnFail, saveAs, browser, phone, ...options } = parseOptions(replayOptions, raw);
  const { lang = terminal.language } = options;
  if (pauseOnFail && !terminal.isInteractive) {
    throw new HarnessError(
      'option-invalid',
      'Failed to read --pause-on-fail: expected a terminal to press Enter at, got none.',
    );
  }
  const words = WORDS[lang];
  const pause = (why: string | undefined): Promise<void> => terminal.waitForEnter([why, words.pause].join(' ').trim());
  const engine = await loadEngine();
  const { stillFails, result } = await engine.replayFile(file, {
    ...(browser !== undefined && { browser }),
    ...(phone !== undefined && { phone }),
    ...deviceOf({ ...options, phone: phone ?? 'virtual' }, terminal, lang),
    headed,
    slowMs: slow ? SLOW_MS : 0,
    ...(pauseOnFail && { pause }),
  });
  if (saveAs !== undefined) {
    const saved = await engine.saveAsScenario(file, saveAs);
    terminal.print(saved.file);
    if (saved.defects.length > 0) terminal.print(words.withDefects(saved.defects.join(' ')));
  }
  terminal.print(verdictLine(result, terminal, lang, dirname(file)));
  terminal.print(stillFails ? words.fails : words.passes);
  return (stillFails ? EXIT_CODES.notGreen : EXIT_CODES.green).code;
};
