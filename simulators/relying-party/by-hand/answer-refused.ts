import { TokenRefused } from '../token-refused.ts';
import type { AnswerSeen } from './answer-seen.ts';

/** An answer that is none by its status or its type, whatever stands in it. */
export class AnswerRefused extends TokenRefused {
  readonly status: number;
  readonly type: string;

  constructor(expected: string, { status, type }: AnswerSeen) {
    super(`Expected ${expected}, got status ${status} and ${type || 'no type'}.`);
    this.status = status;
    this.type = type;
  }
}
