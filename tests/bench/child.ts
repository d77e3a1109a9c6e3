import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server under measurement, in a process of its own so that it does not share a core with the client. */
export interface Child<Hello> {
  /** What it said when it was ready. */
  readonly hello: Hello;
  /** Sends it a message and gives its next answer. */
  ask<Answer>(message: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a module beside `base` and waits for its first message. */
export async function startChild<Hello>(
  module: string,
  base: string,
  args: readonly string[] = [],
): Promise<Child<Hello>> {
  const child = fork(fileURLToPath(new URL(module, base)), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const hello = (await nextMessage(child)) as Hello;
  return {
    hello,
    async ask(message) {
      const answer = nextMessage(child);
      child.send(message as object);
      return (await answer) as never;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`Failed to measure: a server ended with ${String(code)} before it answered.`);
  });
  const [message] = (await Promise.race([once(child, 'message'), died])) as [unknown];
  return message;
}
