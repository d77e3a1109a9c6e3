/** One line of the bench: ours beside a peer in the same run, or ours alone against a goal. */
export interface BenchRow {
  readonly id: string;
  readonly ours: number;
  readonly peer?: number;
  readonly peerName?: string;
  readonly unit: string;
  /** Ours by the peer's, so that more is better for rates and less for times. */
  readonly ratio?: number;
  readonly goal: string;
  readonly met: boolean;
  /** What was measured, in one line. */
  readonly note?: string;
}

/** A row measured beside a peer. */
export function besidePeer(
  row: Omit<BenchRow, 'ratio' | 'met'> & { peer: number },
  isMet: (ratio: number, ours: number) => boolean,
): BenchRow {
  const ratio = row.ours / row.peer;
  return {
    ...row,
    ours: rounded(row.ours),
    peer: rounded(row.peer),
    ratio: rounded(ratio),
    met: isMet(ratio, row.ours),
  };
}

/** A row measured against a goal alone. */
export function againstGoal(row: Omit<BenchRow, 'met'>, met: boolean): BenchRow {
  return { ...row, ours: rounded(row.ours), met };
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
