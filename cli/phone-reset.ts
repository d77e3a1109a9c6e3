import { z } from 'zod';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { ownPhone } from './own-phone.ts';
import { parseOptions } from './parse-options.ts';
import { phoneOf } from './phone-of.ts';

const resetOptions = z.strictObject({ ...ownPhone, lang: language });

const WORDS = {
  ja: (device: string) =>
    `${device}: アプリの利用登録を消しました。次に登録済みのアプリが要るとき、もう一度登録します。`,
  en: (device: string) =>
    `${device}: the app is no longer registered. It is registered again when a scenario next wants it so.`,
} as const;

/** `tegata phone reset`: takes the registration, which a phone keeps from one run to the next, from the app on it. */
export const phoneReset: Command<[device: string, raw: Record<string, unknown>]> = async (
  { terminal },
  device,
  raw,
) => {
  const { lang = terminal.language, ...options } = parseOptions(resetOptions, raw);
  const { device: name = device, ...chosen } = await phoneOf(device, options, terminal, lang);
  const { resetPhone } = await import('../scenarios/hands/reset-phone.ts');
  await resetPhone(name, chosen);
  terminal.print(WORDS[lang](device));
  return 0;
};
