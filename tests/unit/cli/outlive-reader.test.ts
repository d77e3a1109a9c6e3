import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outliveReader } from '../../../cli/outlive-reader.ts';

function fail(code: string): () => boolean {
  const output = new Writable();
  outliveReader(output);
  return () => output.emit('error', Object.assign(new Error(`write ${code}`), { code }));
}

test('a reader that has gone ends no command', () => {
  expect(fail('EPIPE')).not.toThrow();
});

test('any other trouble with the output is told', () => {
  expect(fail('ENOSPC')).toThrow('write ENOSPC');
});
