/** An answer of the operator as it stands before the wire. */
export interface OperatorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Comes only after so many seconds. */
  readonly afterS?: number;
}

/** A lie that the operator can be told to tell about one signing. `sentence` says what is wrong. */
export interface OperatorFault {
  readonly id: string;
  readonly sentence: { readonly ja: string; readonly en: string };
  readonly seconds?: number;
  readonly change: (honest: OperatorAnswer, seconds: number) => OperatorAnswer;
}
