import { readFile } from 'node:fs/promises';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { exchangeSchema, type Exchange } from './exchange.ts';

/** Reads what was recorded, one exchange a line. Throws `HarnessError('file-invalid')` naming the first line that is none. */
export async function readTraffic(file: string): Promise<Exchange[]> {
  const fail = (what: string, cause?: unknown): never => {
    throw new HarnessError('file-invalid', `Failed to read the recording ${file}: ${what}.`, { cause });
  };
  const text = await readFile(file, 'utf8').catch((cause: Error) => fail(cause.message, cause));
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length === 0) fail('expected at least one exchange, got none');
  return lines.map((line, at) => {
    try {
      return exchangeSchema.parse(JSON.parse(line));
    } catch (cause) {
      return fail(`expected an exchange in line ${at + 1}`, cause);
    }
  });
}
