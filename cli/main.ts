import { CommanderError } from 'commander';
import { EXIT_CODES } from '../reports/exit-codes.ts';
import type { Context } from './context.ts';
import { createProgram } from './program.ts';

/**
 * Carries out one command line. Errors are told, never thrown.
 * @param args what stands after the name of the command
 * @returns the exit code
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  let code: number = EXIT_CODES.green.code;
  const program = createProgram(context, (ended) => void (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? code : EXIT_CODES.badInput.code;
    const { explain } = await import('./explain.ts');
    const explanation = explain(error);
    context.terminal.warn(explanation.text);
    return explanation.code;
  }
}
