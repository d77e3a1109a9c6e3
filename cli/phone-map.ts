import { z } from 'zod';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { countElements } from '../reports/phone-map.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { ownPhone } from './own-phone.ts';
import { parseOptions } from './parse-options.ts';
import { phoneOf } from './phone-of.ts';

const mapOptions = z.strictObject({
  ...ownPhone,
  out: z.string().min(1).describe('a folder'),
  lang: language,
});

const WORDS = {
  ja: { found: '検出', ambiguous: '判別不可', missing: '未検出', met: '画面', notMet: 'たどらなかった画面' },
  en: { found: 'found', ambiguous: 'ambiguous', missing: 'missing', met: 'screens', notMet: 'screens not met' },
} as const;

/** `tegata phone map`: walks the app on a phone and tells what a map finds there. Exits with 1 when something is open. */
export const phoneMap: Command<[device: string, select: readonly string[], raw: Record<string, unknown>]> = async (
  { terminal },
  device,
  select,
  raw,
) => {
  const { out, lang = terminal.language, ...options } = parseOptions(mapOptions, raw);
  const chosen = await phoneOf(device, options, terminal, lang);
  const { walkApp } = await import('../scenarios/phone-map/walk-app.ts');
  const { map, page, draft } = await walkApp({
    ...chosen,
    device,
    select,
    seed: '1',
    outDir: out,
    onJourney: (name, done, of) => terminal.progress(`${done} / ${of}  ${name}`),
  });
  const words = WORDS[lang];
  for (const { id, elements } of map.screens) {
    for (const { id: name, state, label } of elements) {
      if (state !== 'found') terminal.print(`${words[state]}  ${id} ${name} 「${label}」`);
    }
  }
  for (const { journey, why } of map.stopped) terminal.print(`${journey}: ${why}`);
  const { found, ambiguous, missing } = countElements(map);
  terminal.print(
    `${words.met} ${map.screens.length}, ${words.notMet} ${map.notMet.length}; ${words.found} ${found}, ${words.ambiguous} ${ambiguous}, ${words.missing} ${missing}`,
  );
  terminal.print(page);
  terminal.print(draft);
  return ambiguous + missing + map.stopped.length === 0 ? EXIT_CODES.green.code : EXIT_CODES.notGreen.code;
};
