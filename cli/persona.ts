import { Argument, type Command } from 'commander';
import type { Context } from './context.ts';

type Raw = Record<string, unknown>;

/**
 * Declares `tegata persona` and what is below it; each loads its own code only when it is called.
 * @param command declares a command with the options that all have
 * @param ended told of the exit code of the command that ran
 */
export function declarePersona(
  context: Context,
  parent: Command,
  command: (parent: Command, words: string, description: string) => Command,
  ended: (code: number) => void,
): void {
  command(parent, 'new', 'write the file of a new persona, with test keys of its own')
    .addArgument(new Argument('<id>', 'lower-case words joined by hyphens'))
    .option('--from <id>', 'the persona to start from', 'adult')
    .option('--dir <folder>', 'where the file goes; found by name in ./personas', 'personas')
    .option('--name <name>', 'family and given name')
    .option('--address <address>', 'at most 200 characters')
    .option('--birthdate <day>', 'YYYYMMDD')
    .option('--gender <code>', '1 male, 2 female, 9 not applicable, 0 unknown')
    .action(async (id: string, raw: Raw) =>
      ended(await (await import('./persona-new.ts')).personaNew(context, id, raw)),
    );

  command(parent, 'export', 'write a persona’s keys and certificates as PEM and PKCS#12, for other tests')
    .addArgument(new Argument('[id]', 'a persona'))
    .option('--out <folder>', 'where the files go')
    .option('--password <password>', 'of the PKCS#12 files', 'tegata')
    .option('--card <where>', 'refused: the keys of a physical card stay in it')
    .action(async (id: string | undefined, raw: Raw) =>
      ended(await (await import('./persona-export.ts')).personaExport(context, id, raw)),
    );
}
