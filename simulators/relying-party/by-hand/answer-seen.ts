/** An answer of the broker, its body read. */
export interface AnswerSeen {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}
