import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { explainTrace, type ExplainedExchange } from '../../simulators/card/pcsc/explain-trace.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';

/** Explains a trace that stands in a file, or that is piped in where the file is `-`. */
export async function explainTraceFile(file: string, pipedIn: NodeJS.ReadableStream): Promise<ExplainedExchange[]> {
  return explainTrace(file === '-' ? await text(pipedIn) : await readTrace(file));
}

async function readTrace(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new HarnessError('file-invalid', `Failed to read the trace: expected a file at ${file}, got none.`, {
      cause,
    });
  }
}
