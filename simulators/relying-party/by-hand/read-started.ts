import type { AnswerSeen } from './answer-seen.ts';
import { readMembers } from './careful.ts';
import type { Members } from './habits.ts';

/** Reads the answer to the start of a signing: which of the two statuses comes is not published. */
export const readStarted = (answer: AnswerSeen): Members => readMembers(answer, [200, 201]);
