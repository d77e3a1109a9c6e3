import { z } from 'zod';
import type { TracedExchange } from '../scenarios/card-desk/serve-card.ts';
import { flag, readerAddress } from './card-options.ts';
import type { Command } from './context.ts';
import { language } from './option-types.ts';
import { parseOptions } from './parse-options.ts';

const serveOptions = z.strictObject({
  persona: z.string().min(1).describe('the id of a persona'),
  vpcd: readerAddress,
  trace: flag,
  json: flag,
  lang: language,
});

const WORDS = {
  ja: {
    hello: '非公式の試験用カードです。本物のマイナンバーカードではありません。Ctrl+Cで終了します。',
    in: 'リーダーに入っている',
    out: 'リーダーから出ている',
    waiting: 'リーダーを待っている',
  },
  en: {
    hello: 'This is an UNOFFICIAL test card, no real My Number Card. Press Ctrl+C to end.',
    in: 'in the reader',
    out: 'out of the reader',
    waiting: 'waiting for the reader',
  },
} as const;

/** `tegata card serve`: puts a persona's card into a virtual PC/SC reader until it is told to stop. */
export const cardServe: Command<[raw: Record<string, unknown>]> = async ({ terminal, environment }, raw) => {
  const { persona, vpcd, trace, json, lang = terminal.language } = parseOptions(serveOptions, raw);
  const words = WORDS[lang];
  const stopped = terminal.untilStopped();
  const { serveCard } = await import('../scenarios/card-desk/serve-card.ts');
  const tell = (value: object, line: string): void => terminal.print(json ? JSON.stringify(value) : line);

  const served = await serveCard({
    persona,
    address: vpcd,
    environment,
    onMove(state, why) {
      const line = `${state.card} @ ${state.reader}: ${words[state.place]}`;
      tell({ kind: 'card', ...state, ...(why !== undefined && { why }) }, why === undefined ? line : `${line}. ${why}`);
    },
    ...(trace && { onExchange: (exchange) => tell({ kind: 'exchange', ...exchange }, lineOf(exchange)) }),
  });
  tell({ kind: 'serving', unofficial: true, controlPort: served.controlPort }, words.hello);
  try {
    await Promise.race([stopped, served.ended]);
  } finally {
    await served.close();
  }
  return 0;

  function lineOf(exchange: TracedExchange): string {
    const hex = 'sw' in exchange ? `  > ${exchange.command}  < ${exchange.response}${exchange.sw}` : '';
    return `${exchange.words[lang]}${terminal.paint('grey', hex)}`;
  }
};
