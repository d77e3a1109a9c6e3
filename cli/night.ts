import { availableParallelism } from 'node:os';
import { Option, type Command } from 'commander';
import type { Context } from './context.ts';

type Raw = Record<string, unknown>;

/**
 * Declares `tegata nightly` and `tegata merge`; each loads its own code only when it is called.
 * @param command declares a command with the options that all have
 * @param ended told of the exit code of the command that ran
 */
export function declareNight(
  context: Context,
  command: (words: string, description: string) => Command,
  ended: (code: number) => void,
): void {
  const judged = (declared: Command): Command =>
    declared
      .option('--require <list>', 'hands without which the night fails, with commas between')
      .option('--baseline <file>', 'expected failures; one that passes fails the night')
      .option('--history <file>', 'where nights are kept, to be held against each other', 'reports/out/history.db')
      .option('--out <folder>', 'where the reports go', 'reports/out');

  judged(
    command('nightly', 'play a tier of the matrix on a new seed, and say how it differs from the nights before')
      .option('--tier <tier>', 'smoke, nightly or weekly, or one of your matrix', 'nightly')
      .option('--matrix <file>', 'which scenarios run where; that of Tegata when absent')
      .option('--budget <minutes>', 'in the place of the tier’s own; what is dropped is named')
      .option('--shard <part/of>', 'only this part, to be merged; needs --seed')
      .option('--seed <seed>', 'plays a night again; a new one when absent')
      .addOption(
        new Option('--defect <id>', 'switch a broken stand-in on, to see what finds it; may be given again')
          .default([])
          .argParser((id: string, ids: string[]) => [...ids, id]),
      )
      .option('--workers <n>', 'how many scenarios run side by side', String(Math.min(4, availableParallelism()))),
  ).action(async (raw: Raw) => ended(await (await import('./nightly.ts')).nightly(context, raw)));

  judged(command('merge <run...>', 'put the shards of a night together: one report, one place in the history')).action(
    async (runs: string[], raw: Raw) => ended(await (await import('./merge.ts')).merge(context, runs, raw)),
  );
}
