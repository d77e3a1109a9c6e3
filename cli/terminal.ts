import type { Interface } from 'node:readline';
import type { Language } from '../reports/render/words.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';

/** Colours that a line may be told in. */
export type Colour = 'green' | 'red' | 'yellow' | 'grey';

/** Where commands write, and what they may ask of the person in front of it. */
export interface Terminal {
  /** Whether a person sits in front of it. */
  readonly isInteractive: boolean;
  readonly language: Language;
  print(line: string): void;
  /** Prints to the error stream. */
  warn(line: string): void;
  /** Shows a line that the next one replaces; nothing where nobody watches. */
  progress(line: string): void;
  /** Colours a text, or leaves it as it is where colours are not wanted. */
  paint(colour: Colour, text: string): string;
  /** Waits until Enter is pressed; rejects once `givenUp` says that it no longer matters. */
  waitForEnter(question: string, givenUp?: AbortSignal): Promise<void>;
  /** Asks, and resolves with what was typed before Enter. */
  ask(question: string): Promise<string>;
  /** Resolves when the person or the system asks to stop. */
  untilStopped(): Promise<void>;
}

const CODES: Readonly<Record<Colour, number>> = { green: 32, red: 31, yellow: 33, grey: 90 };
const CLEAR_LINE = '\r\u001b[2K';

/** Makes the terminal of a process. Colours need one, and `NO_COLOR` unset or empty. */
export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr, env } = process;
  const isInteractive = stdout.isTTY === true && env['TERM'] !== 'dumb';
  const hasColours = isInteractive && !env['NO_COLOR'];
  const clear = isInteractive ? CLEAR_LINE : '';
  const ask = createAsking(process);
  return {
    isInteractive,
    language: languageOf(env),
    print: (line) => void stdout.write(`${clear}${line}\n`),
    warn: (line) => void stderr.write(`${clear}${line}\n`),
    progress(line) {
      if (isInteractive) stdout.write(`${CLEAR_LINE}${line}`);
    },
    paint: (colour, text) => (hasColours ? `\u001b[${CODES[colour]}m${text}\u001b[39m` : text),
    waitForEnter: async (question, givenUp) => void (await ask(question, givenUp)),
    ask,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

/**
 * Asks over one reader for the whole process, so that lines which come faster than they are asked for are kept. Between
 * two questions nothing is read, and the process may end.
 */
function createAsking({
  stdin: input,
  stdout: output,
}: NodeJS.Process): (question: string, givenUp?: AbortSignal) => Promise<string> {
  const typed: string[] = [];
  let told: (() => void) | undefined;
  let lines: Interface | undefined;
  let isOver = false;
  const open = async (): Promise<Interface> => {
    // Opened only here: few commands read, and opening takes a part of the time in which the others start.
    const { createInterface } = await import('node:readline');
    const opened = createInterface({ input, output });
    opened.on('line', (line) => void (typed.push(line), told?.()));
    opened.on('close', () => void ((isOver = true), told?.()));
    return opened;
  };
  return async (question, givenUp) => {
    lines ??= await open();
    output.write(question);
    if (!isOver) lines.resume();
    givenUp?.addEventListener('abort', () => told?.(), { once: true });
    while (typed.length === 0 && !isOver && !givenUp?.aborted) {
      await new Promise<void>((resolve) => void (told = resolve));
    }
    if (!isOver) lines.pause();
    givenUp?.throwIfAborted();
    const answer = typed.shift();
    if (answer !== undefined) return answer.trim();
    throw new HarnessError('option-invalid', 'Failed to ask: expected an answer, got the end of what was typed.');
  };
}

function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('ja') ? 'ja' : 'en';
}
