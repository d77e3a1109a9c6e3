import { readFile } from 'node:fs/promises';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Exchange } from './exchange.ts';
import { harSchema, readHar } from './read-har.ts';
import { readLog } from './read-log.ts';

/** Reads a recording, HAR or log. @throws HarnessError `file-invalid`, saying what it is instead */
export async function readRecording(path: string): Promise<Exchange[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw invalid(path, 'a HAR or a log there', 'nothing that can be read', cause);
  });
  if (text.trim() === '') throw invalid(path, 'a HAR or a log', 'an empty file');
  const whole = parseJson(text);
  if (whole !== undefined && typeof whole === 'object' && whole !== null && 'log' in whole) {
    const har = harSchema.safeParse(whole);
    const [issue] = har.error?.issues ?? [];
    if (!har.success) throw invalid(path, 'a HAR 1.2', `another form at “${issue?.path.join('.')}”`);
    if (har.data.log.entries.length === 0) throw invalid(path, 'a HAR with entries', 'one without any');
    return readHar(har.data);
  }
  return readLog(path, text);
}

function invalid(path: string, expected: string, got: string, cause?: unknown): HarnessError {
  const what = `Failed to learn from ${path}: expected ${expected}, got ${got}.`;
  return new HarnessError(
    'file-invalid',
    `${what} HARか、1行に1つの通信を書いたJSON Linesの記録を渡してください。`,
    cause === undefined ? {} : { cause },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
