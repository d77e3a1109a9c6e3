import { EXIT_CODES } from '../reports/exit-codes.ts';
import { ReportError } from '../reports/report-error.ts';
import { HarnessError, type HarnessErrorCode } from '../simulators/world/harness-error.ts';

/** What to tell a person about an error, and how the process ends because of it. */
export interface Explanation {
  readonly text: string;
  readonly code: number;
}

/** Failures that whoever typed the command or wrote the file can mend. */
const BAD_INPUT = new Set<HarnessErrorCode>([
  'option-invalid',
  'file-invalid',
  'not-found',
  'scenario-invalid',
  'replay-invalid',
  'port-in-use',
  'address-not-allowed',
  'reader-unreachable',
  'control-refused',
]);

/** Explains an error: bad input in its one sentence, anything unforeseen with where it came from. */
export function explain(error: unknown): Explanation {
  const { badInput, nothingProven, broken } = EXIT_CODES;
  if (error instanceof ReportError) return { text: error.message, code: badInput.code };
  if (error instanceof HarnessError) {
    const code = BAD_INPUT.has(error.code) ? badInput : error.code === 'hands-engine-missing' ? nothingProven : broken;
    return { text: error.message, code: code.code };
  }
  if (isSystemError(error)) {
    const what = `Failed to ${error.syscall ?? 'reach'} ${error.path ?? 'a file'}`;
    return { text: `${what}: ${error.code}.`, code: badInput.code };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `Tegata itself failed. Please report this:\n${trace}`, code: broken.code };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error && 'path' in error;
}
