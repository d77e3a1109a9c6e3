import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createTerminal } from '../../../cli/terminal.ts';

function open(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const written: string[] = [];
  const stdout = { isTTY, write: (text: string) => written.push(text) };
  const terminal = createTerminal({ ...process, stdout, env } as unknown as NodeJS.Process);
  return { terminal, written };
}

describe('colours', () => {
  test('are used on a terminal', () => {
    expect(open(true).terminal.paint('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  });

  test.each<[string, boolean, NodeJS.ProcessEnv]>([
    ['in a pipe', false, {}],
    ['with NO_COLOR', true, { NO_COLOR: '1' }],
    ['on a dumb terminal', true, { TERM: 'dumb' }],
  ])('are not used %s', (_, isTTY, env) => {
    expect(open(isTTY, env).terminal.paint('red', 'x')).toBe('x');
  });
});

test('progress is shown on a terminal only, and the next line replaces it', () => {
  const pipe = open(false);
  pipe.terminal.progress('1 / 2');
  pipe.terminal.print('done');
  expect(pipe.written).toEqual(['done\n']);
  const watched = open(true);
  watched.terminal.progress('1 / 2');
  watched.terminal.print('done');
  expect(watched.written).toEqual(['\r\u001b[2K1 / 2', '\r\u001b[2Kdone\n']);
});

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  [{}, 'en'],
])('the language is that of the system: %j', (env, language) => {
  expect(open(false, env).terminal.language).toBe(language);
});

test('keeps lines that come faster than they are asked for, and says when there are no more', async () => {
  const stdin = Readable.from(['one\ntwo\n', 'three']);
  const stdout = new PassThrough();
  const terminal = createTerminal({ ...process, stdin, stdout, env: {} } as unknown as NodeJS.Process);
  const answers = [];
  for (const question of ['a', 'b', 'c']) answers.push(await terminal.ask(`${question}? `));
  expect(answers).toEqual(['one', 'two', 'three']);
  await expect(terminal.ask('d? ')).rejects.toMatchObject({ code: 'option-invalid' });
});

test('reads no more once a question was given up, and the next one gets the next line', async () => {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const terminal = createTerminal({ ...process, stdin, stdout, env: {} } as unknown as NodeJS.Process);
  const over = new AbortController();
  const asked = terminal.waitForEnter('Hold the card.', over.signal);
  await expect.poll(() => stdin.isPaused()).toBe(false);
  over.abort();
  await expect(asked).rejects.toThrow('aborted');
  expect(stdin.isPaused()).toBe(true);

  const next = terminal.ask('And now?');
  stdin.write('yes\n');
  expect(await next).toBe('yes');
});
