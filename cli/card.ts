import { Argument, type Command } from 'commander';
import type { Context } from './context.ts';

type Raw = Record<string, unknown>;

const READER = '127.0.0.1:35963';

/**
 * Declares `tegata card` and what is below it; each loads its own code only when it is called.
 * @param command declares a command with the options that all have
 * @param ended told of the exit code of the command that ran
 */
export function declareCard(
  context: Context,
  parent: Command,
  command: (parent: Command, words: string, description: string) => Command,
  ended: (code: number) => void,
): void {
  command(parent, 'serve', 'put a persona’s card into a virtual PC/SC reader and keep it there')
    .option('--persona <id>', 'whose card', 'adult')
    .option('--vpcd <address>', 'HOST:PORT of the virtual reader', READER)
    .option('--trace', 'print every exchange in words, PINs masked')
    .option('--json', 'print one JSON object a line')
    .action(async (raw: Raw) => ended(await (await import('./card-serve.ts')).cardServe(context, raw)));

  command(parent, 'tell', 'give an order to the card that is being served')
    .addArgument(new Argument('<order>', 'remove, insert, swap, slow, cut or state'))
    .addArgument(new Argument('[value]', 'of swap: a persona; of slow: milliseconds, 0 for none'))
    .option('--vpcd <address>', 'the reader, where several cards are served')
    .option('--json', 'print the state as JSON')
    .action(async (order: string, value: string | undefined, raw: Raw) =>
      ended(await (await import('./card-tell.ts')).cardTell(context, order, value, raw)),
    );

  command(parent, 'decode', 'explain a trace of APDUs, PINs masked')
    .addArgument(
      new Argument('<file>', 'a journal, an OpenSC or pcscd log, or hexadecimal lines; - for what is piped in'),
    )
    .option('--json', 'print one JSON object a line')
    .action(async (file: string, raw: Raw) =>
      ended(await (await import('./card-decode.ts')).cardDecode(context, file, raw)),
    );

  command(parent, 'info', 'show what a card says without a PIN, and the tries each PIN has left')
    .option('--reader [name]', 'a card in a PC/SC reader; the first reader with one when not named')
    .option('--persona <id>', 'a persona’s card')
    .option('--json', 'as one JSON object')
    .action(async (raw: Raw) => ended(await (await import('./card-info.ts')).cardInfo(context, raw)));
}
