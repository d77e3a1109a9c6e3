/** One request of a recording and its answer. */
export interface Exchange {
  /** Its number in the file, from 1. */
  readonly entry: number;
  /** When it was sent; absent where the recording does not say. */
  readonly atMs?: number;
  readonly method: string;
  readonly url: URL;
  readonly sent: Message;
  /** 0 when no answer came. */
  readonly status: number;
  readonly received: Message;
  /** What whoever recorded wrote beside it. */
  readonly note: string;
}

/** What was sent or received, headers in lower case. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
