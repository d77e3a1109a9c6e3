import type { Engine } from './engine.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given besides its arguments. */
export interface Context {
  readonly terminal: Terminal;
  readonly environment: NodeJS.ProcessEnv;
  /** Loads the rooms behind the commands: only once they are needed, because loading takes time. */
  readonly loadEngine: () => Promise<Engine>;
}

/** Carries a command out. Resolves with the exit code. */
export type Command<Args extends readonly unknown[]> = (context: Context, ...args: Args) => Promise<number>;
