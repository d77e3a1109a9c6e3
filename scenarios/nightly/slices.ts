/** Some of a suite's runs. A seed decides each run by its number, whichever machine plays it and whatever was played before. */
export interface Slice {
  readonly suite: string;
  /** The number of the first run, from 1. */
  readonly first: number;
  readonly runs: number;
}

/** Long enough that starting a process for it costs little, short enough that machines and cores end together. */
const MOST_RUNS = 2_500;

/** Cuts `runs` of each suite into slices of about one size, a suite's own beside each other. */
export function sliceRuns(suites: readonly string[], runs: number): Slice[] {
  const count = Math.ceil(runs / MOST_RUNS);
  const before = (slice: number): number => Math.floor((slice * runs) / count);
  return suites.flatMap((suite) =>
    Array.from({ length: count }, (_none, at) => ({
      suite,
      first: before(at) + 1,
      runs: before(at + 1) - before(at),
    })),
  );
}
